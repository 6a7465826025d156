package org.yaodian.workplan.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.reporting.ProgressReviews;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.security.Capability;

/** Approves many reports in words in one call. */
@Path("/api/v1/progress-reports:approve")
@Tag(name = "progress-reports")
@Idempotent
public class ProgressApprovalResource {
    private final ProgressReviews reviews;

    ProgressApprovalResource(ProgressReviews reviews) {
        this.reviews = reviews;
    }

    @POST
    @RolesAllowed(Capability.REVIEW)
    @Operation(
            operationId = "approveProgressReports",
            summary = "批量审核通过进展",
            description = "一次通过多条待审的进展填报；其中任何一条不能通过，则全部不动，并逐条指出原因。")
    public ProgressReviewedView approveAll(@Valid @NotNull ProgressApprovalRequest body) {
        return new ProgressReviewedView(reviews.approveAll(body.ids()));
    }
}
