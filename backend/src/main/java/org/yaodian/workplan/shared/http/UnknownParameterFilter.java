package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query parameter that the operation does not have, instead of ignoring it: a mistyped filter is no filter. */
public class UnknownParameterFilter {

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (method != null && method.getDeclaringClass().getName().startsWith("org.yaodian.")) {
            QueryNames.refuseUnknown(
                    method, request.getUriInfo().getQueryParameters().keySet());
        }
    }
}
