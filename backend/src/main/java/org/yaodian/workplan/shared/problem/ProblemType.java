package org.yaodian.workplan.shared.problem;

import java.util.Locale;

/** The closed catalogue of what can go wrong for a caller. The HTTP status of each is given by {@link ProblemResponses}. */
public enum ProblemType {
    MALFORMED_BODY,
    INVALID_FIELDS,
    INVALID_PARAMETER,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    STATE_CONFLICT,
    DUPLICATE,
    IN_USE,
    STALE_REVISION,
    PAYLOAD_TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    RANGE_NOT_SATISFIABLE,
    IDEMPOTENCY_KEY_REUSED,
    PRECONDITION_REQUIRED,
    TOO_MANY_REQUESTS,
    INTERNAL,
    UNAVAILABLE;

    /** The last part of the problem's {@code type} URI, for example {@code stale-revision}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
