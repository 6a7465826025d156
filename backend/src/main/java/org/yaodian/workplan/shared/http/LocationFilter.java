package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Location} to every 201. */
public class LocationFilter {

    @ServerResponseFilter(priority = 6000)
    public void locate(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 201) {
            return;
        }
        switch (response.getEntity()) {
            case Located elsewhere -> response.getHeaders().putSingle(HttpHeaders.LOCATION, elsewhere.location());
            case Representation created ->
                response.getHeaders().putSingle(HttpHeaders.LOCATION, address(created, request));
            case null, default -> {}
        }
    }

    private static String address(Representation created, ContainerRequestContext request) {
        String own = created.collection();
        String collection = own == null ? request.getUriInfo().getPath() : own;
        return (collection.startsWith("/") ? collection : "/" + collection) + "/" + created.id();
    }
}
