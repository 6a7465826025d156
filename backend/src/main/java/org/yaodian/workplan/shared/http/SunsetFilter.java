package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Says with each answer of an operation that is going away that it is. */
public class SunsetFilter {
    private static final String GOING = SunsetFilter.class.getName();

    @ServerRequestFilter
    public void look(ContainerRequestContext request, ResourceInfo resource) {
        Sunset sunset = of(resource.getResourceMethod());
        if (sunset != null) {
            request.setProperty(GOING, SunsetHeaders.of(sunset));
        }
    }

    private static @Nullable Sunset of(@Nullable Method method) {
        if (method == null) {
            return null;
        }
        Sunset own = method.getAnnotation(Sunset.class);
        return own != null ? own : method.getDeclaringClass().getAnnotation(Sunset.class);
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(GOING) instanceof SunsetHeaders headers) {
            response.getHeaders().putSingle("Deprecation", headers.deprecation());
            response.getHeaders().putSingle("Sunset", headers.sunset());
            response.getHeaders().add("Link", headers.link());
        }
    }
}
