package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Names a request after what its caller calls it. */
public class RequestTraceFilter {
    private final RequestTrace trace;

    RequestTraceFilter(RequestTrace trace) {
        this.trace = trace;
    }

    @ServerRequestFilter
    public void follow(ContainerRequestContext request) {
        trace.follow(request.getHeaderString("X-Request-Id"), request.getHeaderString("traceparent"));
    }
}
