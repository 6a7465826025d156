package org.yaodian.workplan.reporting.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.ProgressReportSpec;
import org.yaodian.workplan.reporting.ProgressReports;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.security.Capability;

/** Reports in words. Their life (submit, approve, return, correct) is in {@link ProgressReportMoves}. */
@Path("/api/v1/progress-reports")
@Tag(name = "progress-reports")
public class ProgressReportResource {
    private final ProgressReports reports;
    private final ProgressReportMapper mapper;
    private final MergePatch mergePatch;

    ProgressReportResource(ProgressReports reports, ProgressReportMapper mapper, MergePatch mergePatch) {
        this.reports = reports;
        this.mapper = mapper;
        this.mergePatch = mergePatch;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getProgressReport", summary = "读取进展填报", description = "按 id 读取一份进展填报。")
    public ProgressReportView get(UUID id) {
        return mapper.view(reports.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Capability.REPORT, Capability.LEAD})
    @PatchOf(ProgressReportSpec.class)
    @Operation(
            operationId = "patchProgressReport",
            summary = "修改进展填报",
            description = "JSON Merge Patch：只写要改的字段，须带 If-Match；已审核通过的不能改，填报方和期间不能换。")
    public ProgressReportView patch(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        ProgressReportSpec current = ProgressReportMapper.spec(reports.get(id));
        return mapper.view(
                reports.replace(id, mergePatch.apply(current, body, ProgressReportSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Capability.REPORT, Capability.LEAD})
    @Operation(
            operationId = "deleteProgressReport",
            summary = "删除进展填报",
            description = "只能删除尚未审核通过、没有佐证材料的，须带 If-Match。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        reports.delete(id, Precondition.required(ifMatch));
    }
}
