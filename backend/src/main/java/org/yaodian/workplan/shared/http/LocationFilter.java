package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Location} to every 201. */
public class LocationFilter {

    @ServerResponseFilter(priority = 6000)
    public void locate(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 201 && response.getEntity() instanceof Representation created) {
            String own = created.collection();
            String collection = own == null ? request.getUriInfo().getPath() : own;
            String absolute = collection.startsWith("/") ? collection : "/" + collection;
            response.getHeaders().putSingle(HttpHeaders.LOCATION, absolute + "/" + created.id());
        }
    }
}
