package org.yaodian.workplan.shared.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what name all that one request does can be found together: the caller's own, or one made up for it. */
@RequestScoped
public class RequestTrace {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private String id = UUID.randomUUID().toString();

    public String id() {
        return id;
    }

    /**
     * Takes on the name that the caller gave, if it can be taken for one.
     *
     * @param requestId header {@code X-Request-Id}
     * @param traceParent the header of W3C Trace Context, whose trace id counts
     */
    void follow(@Nullable String requestId, @Nullable String traceParent) {
        Matcher trace = TRACE_PARENT.matcher(traceParent == null ? "" : traceParent);
        if (requestId != null && REQUEST_ID.matcher(requestId).matches()) {
            id = requestId;
        } else if (trace.matches()) {
            id = trace.group(1);
        }
    }
}
