package org.yaodian.workplan.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.reporting.DueReport;
import org.yaodian.workplan.reporting.DueReports;
import org.yaodian.workplan.reporting.DueTaskReports;
import org.yaodian.workplan.reporting.TaskReporter;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.security.Capability;

/** What a unit has to report. */
@Path("/api/v1/plans/{id}/due-reports")
@Tag(name = "reporting", description = "填报任务：一个单位该报什么、何时截止、已知什么")
public class DueReportResource {
    private static final String REPORT_PROGRESS = "createProgressReport";

    private final DueReports reports;
    private final DueTaskReports taskReports;
    private final Plans plans;
    private final PlanDays days;

    DueReportResource(DueReports reports, DueTaskReports taskReports, Plans plans, PlanDays days) {
        this.reports = reports;
        this.taskReports = taskReports;
        this.plans = plans;
        this.days = days;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getDueReports",
            summary = "填报任务",
            description =
                    "一个单位自己该报而未报的数据，最急的在前；带上一期数据、通常的范围、同期在别处报过的分母。已提交待审的不在其中；taskReports 为有填报周期的任务上该写的进展。科室只写其牵头任务的进展，其 reports 为空。")
    public DueListView dueReports(
            UUID id,
            @Parameter(description = "单位的代码或 id，缺省为本科室或本单位", example = "441625") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @Parameter(description = "科室的代码或 id；与 orgUnit 只填一个", example = "basic-education")
                    @QueryParam("department")
                    @Nullable
                    String department,
            @BeanParam AsOfQuery query) {
        PlanSummary plan = plans.get(id);
        TaskReporter reporter = taskReports.asked(plan, orgUnit, department);
        LocalDate asOf = days.asked(query, plan);
        return new DueListView(
                plan.reference(),
                reporter.unit().reference(),
                reporter.department() == null ? null : reporter.department().reference(),
                asOf,
                figures(plan, reporter, asOf).stream().map(DueReportView::of).toList(),
                taskReports.of(plan, reporter, asOf).stream()
                        .map(DueTaskReportView::of)
                        .toList(),
                taskReports.mayReport(reporter) ? List.of(REPORT_PROGRESS) : List.of());
    }

    private List<DueReport> figures(PlanSummary plan, TaskReporter reporter, LocalDate asOf) {
        return reporter.department() == null ? reports.of(plan, reporter.unit(), asOf) : List.of();
    }
}
