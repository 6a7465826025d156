package org.yaodian.workplan.shared.lifecycle;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Closes each connection with its answer once this replica was asked to end, so that nobody sends another request on one that is
 * about to go.
 */
@ApplicationScoped
class LastAnswers {
    private final Ending ending;

    LastAnswers(Ending ending) {
        this.ending = ending;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE).handler(this::close);
    }

    private void close(RoutingContext context) {
        context.addHeadersEndHandler(answered -> {
            if (ending.hasBegun() && context.request().version() != HttpVersion.HTTP_2) {
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            }
        });
        context.next();
    }
}
