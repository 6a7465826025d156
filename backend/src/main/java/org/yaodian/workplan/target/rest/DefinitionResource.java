package org.yaodian.workplan.target.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.Definitions;

/** The versions of a target's definition card. */
@Path("/api/v1/targets/{id}/definitions")
@Tag(name = "targets")
public class DefinitionResource {
    private final Definitions definitions;

    DefinitionResource(Definitions definitions) {
        this.definitions = definitions;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listTargetDefinitions",
            summary = "口径各版本",
            description = "指标口径的全部版本，新的在前。文字一改即成新版本，旧版本保留；每条填报数据记有填报时的版本。")
    public Page<DefinitionVersionView> list(UUID id, @Valid @BeanParam PageQuery page) {
        return definitions.list(id, page).map(DefinitionVersionView::of);
    }
}
