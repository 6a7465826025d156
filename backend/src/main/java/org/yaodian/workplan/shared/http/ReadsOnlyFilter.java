package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yaodian.workplan.shared.persistence.Moment;

/** A GET changes nothing, so what was read before may be taken again while it is answered. */
public class ReadsOnlyFilter {
    private final Moment moment;

    ReadsOnlyFilter(Moment moment) {
        this.moment = moment;
    }

    @ServerRequestFilter
    public void mark(ContainerRequestContext request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            moment.readOnly();
        }
    }
}
