package org.yaodian.workplan.document.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.document.Sources;
import org.yaodian.workplan.shared.security.Capability;

/** The documents that plans come from. */
@Path("/api/v1/plans/{id}/source")
@Tag(name = "documents")
public class PlanSourceResource {
    private final Sources sources;

    PlanSourceResource(Sources sources) {
        this.sources = sources;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getPlanSource", summary = "计划出处", description = "这个计划由哪份文件建成；不是由文件建成的，document 为 null。")
    public PlanSourceView source(UUID id) {
        return new PlanSourceView(
                id, sources.ofPlan(id).map(SourceDocumentView::of).orElse(null));
    }
}
