package org.yaodian.workplan.shared.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yaodian.workplan.shared.persistence.DatabaseState;
import org.yaodian.workplan.shared.persistence.Moment;

/** A GET changes nothing, so what was read before may be taken again while it is answered. */
public class ReadsOnlyFilter {
    private static final String SEEN = ReadsOnlyFilter.class.getName();

    private final Moment moment;

    ReadsOnlyFilter(Moment moment) {
        this.moment = moment;
    }

    @ServerRequestFilter
    public void mark(ContainerRequestContext request, RoutingContext context) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return;
        }
        DatabaseState seen = context.get(SEEN);
        if (seen == null) {
            moment.readOnly();
        } else {
            moment.readOnlyFrom(seen);
        }
    }

    /** Hands on what has been looked at already for a request. */
    public static void seen(RoutingContext context, DatabaseState state) {
        context.put(SEEN, state);
    }
}
