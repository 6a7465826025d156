package org.yaodian.workplan.shared.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemType;

/** Says in a problem what the HTTP server would say without a word: that a body is over its own limit. */
@ApplicationScoped
class OversizedRequests {
    private final BareRefusal refusal;
    private final long maxBytes;

    OversizedRequests(
            BareRefusal refusal, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.refusal = refusal;
        this.maxBytes = limit.asLongValue();
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE + 1).handler(this::refuse);
    }

    private void refuse(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= maxBytes) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        refusal.answer(context, Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "body.too-large"))
                .onComplete(sent -> context.request().connection().close());
    }
}
