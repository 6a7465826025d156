package org.yaodian.workplan.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemDetail;
import org.yaodian.workplan.shared.problem.ProblemResponses;
import org.yaodian.workplan.shared.problem.ProblemType;
import org.yaodian.workplan.shared.text.Messages;

/** Says in a problem what the HTTP server would say without a word: that a body is over its own limit. */
@ApplicationScoped
class OversizedRequests {
    private final ProblemResponses responses;
    private final ObjectMapper json;
    private final long maxBytes;

    OversizedRequests(
            ProblemResponses responses,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.responses = responses;
        this.json = json;
        this.maxBytes = limit.asLongValue();
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE).handler(this::refuse);
    }

    private void refuse(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= maxBytes) {
            context.next();
            return;
        }
        Locale language = Messages.choose(languages(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        Problem problem = Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "body.too-large");
        ProblemDetail body =
                responses.detail(problem, null, language, context.request().path());
        context.response()
                .setStatusCode(body.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(written(body))
                .onComplete(sent -> context.request().connection().close());
    }

    private String written(ProblemDetail body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Locale> languages(@Nullable String header) {
        if (header == null) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
