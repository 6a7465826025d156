package org.yaodian.workplan.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.yaodian.workplan.shared.persistence.Structure;

/** A GET changes nothing, so what is known of plans may be taken again while it is answered. */
public class ReadsOnlyFilter {
    private final Structure structure;

    ReadsOnlyFilter(Structure structure) {
        this.structure = structure;
    }

    @ServerRequestFilter
    public void mark(ContainerRequestContext request) {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            structure.readsOnly();
        }
    }
}
