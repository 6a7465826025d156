package org.yaodian.workplan.shared.request;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Writes one line for each request when it has ended. It holds what a fault can be found by and nothing of a person: no name,
 * token or address, no body, no value of a query or a path.
 */
@ApplicationScoped
class RequestLog {
    static final String CATEGORY = "org.yaodian.request";
    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final String REQUEST_ID = "requestId";
    private static final String NOBODY = "-";

    /** Before all others, so that what they refuse has a line too. */
    void register(@Observes @Priority(1) Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE).handler(this::follow);
    }

    private void follow(RoutingContext context) {
        Arrival.note(context);
        String id = RequestIds.of(context);
        context.response().putHeader(RequestIds.HEADER, id);
        MDC.put(REQUEST_ID, id);
        context.addEndHandler(ended -> write(context, id, Arrival.age(context).toMillis()));
        context.next();
    }

    private static void write(RoutingContext context, String id, long millis) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        Map<String, Object> facts = Map.of(
                REQUEST_ID,
                id,
                "method",
                context.request().method().name(),
                "route",
                RouteFilter.route(context),
                "status",
                context.response().getStatusCode(),
                "durationMs",
                millis,
                "client",
                client(context));
        facts.forEach(MDC::put);
        LOG.infof(
                "%s %s %d in %d ms, client %s, request %s",
                facts.get("method"), facts.get("route"), facts.get("status"), millis, facts.get("client"), id);
        List.copyOf(facts.keySet()).forEach(MDC::remove);
    }

    /** The OAuth client of a verified token. */
    private static String client(RoutingContext context) {
        if (context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            Object client = token.getClaim("azp");
            return client == null ? NOBODY : String.valueOf(client);
        }
        return NOBODY;
    }
}
