package org.yaodian.workplan.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.yaodian.workplan.reporting.ProgressReportSpec;
import org.yaodian.workplan.reporting.ProgressReports;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** What those who carry a task out say on it. */
@Path("/api/v1/tasks/{id}/progress-reports")
@Tag(name = "progress-reports", description = "进展填报：责任单位或科室对一项任务、一个期间的文字进展")
@Idempotent
public class TaskReportResource {
    private final ProgressReports reports;
    private final ProgressReportMapper mapper;

    TaskReportResource(ProgressReports reports, ProgressReportMapper mapper) {
        this.reports = reports;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listProgressReports",
            summary = "进展填报列表",
            description = "一项任务上本单位及下级的进展填报，缺省期间新的在前，可按 period、createdAt 排序；history=true 时包括已被更正取代的。")
    public Page<ProgressReportView> list(
            UUID id, @BeanParam ProgressReportQuery query, @Valid @BeanParam PageQuery page) {
        return reports.list(id, query.filter(), page).mapAll(mapper::views);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Capability.REPORT, Capability.LEAD})
    @Operation(
            operationId = "createProgressReport",
            summary = "填报进展",
            description = "责任单位为本单位、牵头或配合科室为本科室填报。缺省即提交待审；同一填报方、期间已有时为 409，已审核的请用 :correct 更正。")
    public ProgressReportView create(UUID id, @Valid @NotNull ProgressReportSpec body) {
        return mapper.view(reports.create(id, body));
    }
}
