package org.yaodian.workplan.reporting.rest;

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
import org.yaodian.workplan.reporting.ProgressCorrectionSpec;
import org.yaodian.workplan.reporting.ProgressReports;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.security.Capability;

/** The life of a report in words: submitted, approved or returned, corrected. */
@Path("/api/v1/progress-reports")
@Tag(name = "progress-reports")
@Idempotent
public class ProgressReportMoves {
    private final ProgressReports reports;
    private final ProgressReportMapper mapper;

    ProgressReportMoves(ProgressReports reports, ProgressReportMapper mapper) {
        this.reports = reports;
        this.mapper = mapper;
    }

    @POST
    @Path("/{id: [^/:]+}:submit")
    @RolesAllowed({Capability.REPORT, Capability.LEAD})
    @Operation(operationId = "submitProgressReport", summary = "提交进展", description = "把草稿或被退回的进展填报提交审核。")
    public ProgressReportView submit(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return mapper.view(reports.submit(id, Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:approve")
    @RolesAllowed(Capability.REVIEW)
    @Operation(operationId = "approveProgressReport", summary = "审核通过进展", description = "由上级审核；任何人都不能审核自己的填报。")
    public ProgressReportView approve(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return mapper.view(reports.approve(id, Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:return")
    @RolesAllowed(Capability.REVIEW)
    @Operation(operationId = "returnProgressReport", summary = "退回进展", description = "退回填报方，须写明原因，可指出涉及的字段。")
    public ProgressReportView giveBack(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ProgressReturnRequest body) {
        return mapper.view(reports.giveBack(id, body.reason(), body.fieldsOrNone(), Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:correct")
    @RolesAllowed({Capability.REPORT, Capability.LEAD})
    @Operation(
            operationId = "correctProgressReport",
            summary = "更正进展",
            description = "对已审核通过的进展填报提出更正，成为新的版本并重新审核；通过之前原填报仍然有效。")
    public ProgressReportView correct(UUID id, @Valid @NotNull ProgressCorrectionSpec body) {
        return mapper.view(reports.correct(id, body));
    }
}
