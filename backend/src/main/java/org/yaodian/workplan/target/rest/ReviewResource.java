package org.yaodian.workplan.target.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.CorrectionSpec;
import org.yaodian.workplan.target.Observations;
import org.yaodian.workplan.target.Reviews;

/** The life of an observation: submitted, approved or returned, corrected. */
@Path("/api/v1/observations")
@Tag(name = "observations")
@Idempotent
public class ReviewResource {
    private final Observations observations;
    private final Reviews reviews;
    private final ObservationViews views;

    ReviewResource(Observations observations, Reviews reviews, ObservationViews views) {
        this.observations = observations;
        this.reviews = reviews;
        this.views = views;
    }

    @POST
    @Path("/{id: [^/:]+}:submit")
    @RolesAllowed(Capability.REPORT)
    @Operation(operationId = "submitObservation", summary = "提交", description = "把草稿或被退回的数据提交审核。")
    public ObservationView submit(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return views.one(observations.submit(id, Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:approve")
    @RolesAllowed(Capability.REVIEW)
    @Operation(operationId = "approveObservation", summary = "审核通过", description = "通过后即计入正式数据，由上级审核，不能审核自己的填报。")
    public ObservationView approve(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return views.one(reviews.approve(id, Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:return")
    @RolesAllowed(Capability.REVIEW)
    @Operation(operationId = "returnObservation", summary = "退回", description = "退回填报单位，须写明原因，可指出涉及的字段。")
    public ObservationView giveBack(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ReturnRequest body) {
        return views.one(reviews.giveBack(id, body.reason(), body.fieldsOrNone(), Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:correct")
    @RolesAllowed(Capability.REPORT)
    @Operation(
            operationId = "correctObservation",
            summary = "更正",
            description = "对已审核通过的数据提出更正，成为新的版本并重新审核；通过之前原数据仍然有效。")
    public ObservationView correct(UUID id, @Valid @NotNull CorrectionSpec body) {
        return views.one(observations.correct(id, body));
    }
}
