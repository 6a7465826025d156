package org.yaodian.workplan.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.ProblemDetail;
import org.yaodian.workplan.shared.problem.ProblemResponses;
import org.yaodian.workplan.shared.request.RequestIds;
import org.yaodian.workplan.shared.text.Messages;

/** Answers with a problem before any of the usual way of a request has begun. */
@ApplicationScoped
public class BareRefusal {
    private final ProblemResponses responses;
    private final ObjectMapper json;

    BareRefusal(ProblemResponses responses, ObjectMapper json) {
        this.responses = responses;
        this.json = json;
    }

    /** Done when all of it is sent. */
    public Future<Void> answer(RoutingContext context, Problem problem) {
        Locale language = Messages.choose(languages(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        ProblemDetail body = responses
                .detail(problem, null, language, context.request().path())
                .ofRequest(RequestIds.of(context));
        HttpServerResponse response = context.response()
                .setStatusCode(body.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        responses.retryAfter(problem).ifPresent(seconds -> response.putHeader(HttpHeaders.RETRY_AFTER, seconds));
        return response.end(written(body));
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
