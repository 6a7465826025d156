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

/** The review of many observations in one call. */
@Path("/api/v1/observations:approve")
@Tag(name = "observations")
@Idempotent
public class BulkApprovalResource {
    private final Reviews reviews;

    BulkApprovalResource(Reviews reviews) {
        this.reviews = reviews;
    }

    @POST
    @RolesAllowed(Capability.REVIEW)
    @Operation(
            operationId = "approveObservations",
            summary = "批量审核通过",
            description = "一次通过多条待审数据；其中任何一条不能通过，则全部不动，并逐条指出原因。")
    public BulkApprovalView approveAll(@Valid @NotNull BulkApprovalRequest body) {
        return new BulkApprovalView(reviews.approveAll(body.ids()));
    }
}
