package org.yaodian.workplan.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.reporting.DueReports;
import org.yaodian.workplan.reporting.DueTaskReports;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.security.Capability;

/** What a unit has to report. */
@Path("/api/v1/plans/{id}/due-reports")
@Tag(name = "reporting", description = "填报任务：一个单位该报什么、何时截止、已知什么")
public class DueReportResource {
    private final DueReports reports;
    private final DueTaskReports taskReports;
    private final Plans plans;
    private final PlanDays days;
    private final Scope scope;

    DueReportResource(DueReports reports, DueTaskReports taskReports, Plans plans, PlanDays days, Scope scope) {
        this.reports = reports;
        this.taskReports = taskReports;
        this.plans = plans;
        this.days = days;
        this.scope = scope;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getDueReports",
            summary = "填报任务",
            description = "一个单位自己该报而未报的数据，最急的在前；带上一期数据、通常的范围、同期在别处报过的分母。已提交待审的不在其中；taskReports 为有填报周期的任务上该写的进展。")
    public DueListView dueReports(
            UUID id,
            @Parameter(description = "单位的代码或 id，缺省为本单位", example = "441625") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @BeanParam AsOfQuery query) {
        PlanSummary plan = plans.get(id);
        OrgUnitSummary unit = scope.reading(orgUnit, plan.orgUnitId());
        LocalDate asOf = days.asked(query, plan);
        return new DueListView(
                plan.reference(),
                unit.reference(),
                asOf,
                reports.of(plan, unit, asOf).stream().map(DueReportView::of).toList(),
                taskReports.of(plan, unit, asOf).stream()
                        .map(DueTaskReportView::of)
                        .toList());
    }
}
