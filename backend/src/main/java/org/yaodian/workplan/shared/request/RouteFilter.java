package org.yaodian.workplan.shared.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Remembers by which route, as the contract writes it, a request was answered. */
public class RouteFilter {
    private static final String KEY = RouteFilter.class.getName();
    private static final String UNKNOWN = "-";
    private static final Map<Method, String> ROUTES = new ConcurrentHashMap<>();

    @ServerResponseFilter
    public void remember(
            ContainerRequestContext request,
            ContainerResponseContext response,
            @Nullable ResourceInfo resource,
            RoutingContext context) {
        // There is none where no operation of the path takes the body's format.
        Method method = resource == null ? null : resource.getResourceMethod();
        if (method != null) {
            remember(context, ROUTES.computeIfAbsent(method, RouteFilter::written));
        }
    }

    /** The same for a request that is answered as an earlier one was. */
    public static void remember(RoutingContext context, String route) {
        context.put(KEY, route);
    }

    /** The route of a request that has been answered; a dash when it came to none. */
    public static String route(RoutingContext context) {
        return Optional.<String>ofNullable(context.get(KEY)).orElse(UNKNOWN);
    }

    private static String written(Method method) {
        return path(method.getDeclaringClass().getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
    }

    private static String path(@Nullable Path path) {
        if (path == null || path.value().equals("/")) {
            return "";
        }
        return path.value().startsWith("/") || path.value().startsWith(":") ? path.value() : "/" + path.value();
    }
}
