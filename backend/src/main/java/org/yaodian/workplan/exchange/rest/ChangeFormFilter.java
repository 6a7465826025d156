package org.yaodian.workplan.exchange.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives whoever takes any form of the changes, as most clients do that do not say, the one that ends: a stream goes only to those
 * who ask for it.
 */
public class ChangeFormFilter {
    private static final String CHANGES = "/api/v1/changes";

    @ServerRequestFilter(preMatching = true)
    public void prefer(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawPath().equals(CHANGES)
                && takesAny(request.getHeaderString(HttpHeaders.ACCEPT))) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
    }

    private static boolean takesAny(@Nullable String accept) {
        return accept == null
                || (accept.contains(MediaType.WILDCARD) && !accept.contains(MediaType.SERVER_SENT_EVENTS));
    }
}
