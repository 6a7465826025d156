package org.yaodian.workplan.access.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.access.SandboxReady;
import org.yaodian.workplan.shared.problem.Problem;

/** Takes nothing from a client in the sandbox but what is open to it, and says so with each answer. */
public class SandboxFilter {
    private static final String HEADER = "Sandbox";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentCaller caller;

    SandboxFilter(CurrentCaller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        if (!caller.isInSandbox()) {
            return;
        }
        request.setProperty(HEADER, true);
        Method method = resource.getResourceMethod();
        boolean isReady = method != null && method.isAnnotationPresent(SandboxReady.class);
        if (!READS.contains(request.getMethod()) && !isReady) {
            throw Problem.forbidden("sandbox.stores-nothing");
        }
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(HEADER) != null) {
            response.getHeaders().putSingle(HEADER, "true");
        }
    }
}
