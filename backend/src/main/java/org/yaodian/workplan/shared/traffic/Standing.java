package org.yaodian.workplan.shared.traffic;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.GivenAnswer;
import org.yaodian.workplan.shared.request.RequestIds;
import org.yaodian.workplan.shared.request.RouteFilter;

/**
 * The head of an answer as it went out.
 *
 * @param fields those that belong to the answer, not to the one request
 * @param ofTheBody those that tell of its body
 * @param route as the contract writes it
 * @param template the same as the metrics count it
 */
record Standing(
        GivenAnswer answer,
        List<Map.Entry<String, String>> fields,
        List<Map.Entry<String, String>> ofTheBody,
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
            "transfer-encoding",
            "content-length");
    private static final String OF_A_BODY = "content-";

    static Standing of(RoutingContext context, GivenAnswer answer, @Nullable String template) {
        Map<Boolean, List<Map.Entry<String, String>>> fields = context.response().headers().entries().stream()
                .filter(field -> !OF_THE_REQUEST.contains(field.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.partitioningBy(
                        field -> field.getKey().toLowerCase(Locale.ROOT).startsWith(OF_A_BODY)));
        return new Standing(
                answer,
                fields.getOrDefault(false, List.of()),
                fields.getOrDefault(true, List.of()),
                RouteFilter.route(context),
                template);
    }

    /** Says the same in the head of another answer, for the log and for the metrics. */
    void tell(RoutingContext context, boolean hasBody) {
        MultiMap headers = context.response().headers();
        fields.forEach(field -> headers.add(field.getKey(), field.getValue()));
        if (hasBody) {
            ofTheBody.forEach(field -> headers.add(field.getKey(), field.getValue()));
        }
        RouteFilter.remember(context, route);
        if (template != null) {
            Vertx.currentContext().putLocal(TEMPLATE, template);
        }
    }
}
