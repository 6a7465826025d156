package org.yaodian.workplan.shared.traffic;

import java.util.function.BiConsumer;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/**
 * What a caller has left after a request.
 *
 * @param quota requests a minute
 * @param remaining whole requests that may follow at once
 * @param granted whether the request itself is within the quota
 * @param secondsToWait until the next one is granted, when this one is not; until the quota is whole again otherwise
 */
record Budget(int quota, long remaining, boolean granted, long secondsToWait) {

    /** The field {@code RateLimit-Policy} of the IETF's draft on RateLimit header fields. */
    private String policy() {
        return "\"caller\";q=" + quota + ";w=60";
    }

    /** The field {@code RateLimit} of the same draft. */
    private String state() {
        return "\"caller\";r=" + remaining + ";t=" + secondsToWait;
    }

    /** Itself, or the problem of a caller who has asked too often. */
    Budget orRefuse() {
        if (!granted) {
            throw Problem.of(ProblemType.TOO_MANY_REQUESTS, "traffic.too-many", secondsToWait, quota);
        }
        return this;
    }

    /** Says in the fields of an answer what is left. */
    void tell(BiConsumer<String, String> fields) {
        fields.accept("RateLimit-Policy", policy());
        fields.accept("RateLimit", state());
    }
}
