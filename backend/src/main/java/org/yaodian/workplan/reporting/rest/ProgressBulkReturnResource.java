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

/** Sends many reports in words back in one call. */
@Path("/api/v1/progress-reports:return")
@Tag(name = "progress-reports")
@Idempotent
public class ProgressBulkReturnResource {
    private final ProgressReviews reviews;

    ProgressBulkReturnResource(ProgressReviews reviews) {
        this.reviews = reviews;
    }

    @POST
    @RolesAllowed(Capability.REVIEW)
    @Operation(
            operationId = "returnProgressReports",
            summary = "批量退回进展",
            description = "以同一原因退回多条待审的进展填报；其中任何一条不能退回，则全部不动，并逐条指出原因。")
    public ProgressReviewedView returnAll(@Valid @NotNull ProgressBulkReturnRequest body) {
        return new ProgressReviewedView(reviews.giveBackAll(body.ids(), body.reason(), body.fieldsOrNone()));
    }
}
