package org.yaodian.workplan.shared.traffic;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.GivenAnswer;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.request.RequestIds;
import org.yaodian.workplan.shared.request.RouteFilter;

/**
 * An answer as it went out, without its body.
 *
 * @param fields those of the answer's head that belong to the answer, not to the one request or its body
 * @param route as the contract writes it
 * @param template the same as the metrics count it
 */
record Standing(
        GivenAnswer answer,
        List<Map.Entry<String, String>> fields,
        String route,
        @Nullable String template) {
    /** Under which Quarkus REST tells the metrics the path as they count it. */
    static final String TEMPLATE = "UrlPathTemplate";

    private static final Set<String> OF_THE_REQUEST = Set.of(
            RequestIds.HEADER.toLowerCase(Locale.ROOT),
            "ratelimit",
            "ratelimit-policy",
            "date",
            "connection",
            "transfer-encoding");

    static Standing of(RoutingContext context, GivenAnswer answer, @Nullable String template) {
        List<Map.Entry<String, String>> fields = context.response().headers().entries().stream()
                .filter(field -> isOfTheAnswer(field.getKey().toLowerCase(Locale.ROOT)))
                .toList();
        return new Standing(answer, fields, RouteFilter.route(context), template);
    }

    private static boolean isOfTheAnswer(String field) {
        return !field.startsWith("content-") && !OF_THE_REQUEST.contains(field);
    }

    /** Whether {@code If-None-Match} names it. */
    boolean isHeld(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && Precondition.matches(ifNoneMatch, answer.tag());
    }

    /** Says the same in the head of another answer, for the log and for the metrics. */
    void tell(RoutingContext context) {
        HttpServerResponse response = context.response();
        fields.forEach(field -> response.headers().add(field.getKey(), field.getValue()));
        RouteFilter.remember(context, route);
        if (template != null) {
            Vertx.currentContext().putLocal(TEMPLATE, template);
        }
    }
}
