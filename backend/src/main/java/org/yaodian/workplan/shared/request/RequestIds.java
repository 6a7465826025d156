package org.yaodian.workplan.shared.request;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names requests: by what the caller calls one, or by a name made up for it. */
@ApplicationScoped
public class RequestIds {
    /** The header that a name comes and goes in. */
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = RequestIds.class.getName();
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,100}");
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private final CurrentVertxRequest current;

    RequestIds(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The name of the request under way; empty where none is. */
    public Optional<String> now() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent()).map(RequestIds::of)
                : Optional.empty();
    }

    /** The name of a request, the same each time. */
    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known == null) {
            HttpServerRequest request = context.request();
            known = chosen(request.getHeader(HEADER), request.getHeader("traceparent"));
            context.put(KEY, known);
        }
        return known;
    }

    /**
     * The caller's name for a request if it can be taken for one, a new one otherwise.
     *
     * @param requestId header {@code X-Request-Id}
     * @param traceParent the header of W3C Trace Context, whose trace id counts
     */
    static String chosen(@Nullable String requestId, @Nullable String traceParent) {
        if (requestId != null && REQUEST_ID.matcher(requestId).matches()) {
            return requestId;
        }
        Matcher trace = TRACE_PARENT.matcher(traceParent == null ? "" : traceParent);
        return trace.matches() ? trace.group(1) : UUID.randomUUID().toString();
    }
}
