package org.yaodian.workplan.target.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.Reviews;

/** Sends many observations back in one call. */
@Path("/api/v1/observations:return")
@Tag(name = "observations")
@Idempotent
public class BulkReturnResource {
    private final Reviews reviews;

    BulkReturnResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @POST
    @RolesAllowed(Capability.REVIEW)
    @Operation(
            operationId = "returnObservations",
            summary = "批量退回",
            description = "以同一原因退回多条待审数据；其中任何一条不能退回，则全部不动，并逐条指出原因。")
    public BulkReturnView returnAll(@Valid @NotNull BulkReturnRequest body) {
        return new BulkReturnView(reviews.giveBackAll(body.ids(), body.reason(), body.fieldsOrNone()));
    }
}
