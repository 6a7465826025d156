package org.yaodian.workplan.reporting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.reporting.ProgressReportSpec;
import org.yaodian.workplan.reporting.ProgressReportSummary;
import org.yaodian.workplan.reporting.ProgressReports;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.ReportLife;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Between reports in words as stored and as they go over HTTP. */
@ApplicationScoped
class ProgressReportMapper {
    private final ProgressReports reports;
    private final Tasks tasks;
    private final Departments departments;
    private final Scope scope;

    ProgressReportMapper(ProgressReports reports, Tasks tasks, Departments departments, Scope scope) {
        this.reports = reports;
        this.tasks = tasks;
        this.departments = departments;
        this.scope = scope;
    }

    ProgressReportView view(ProgressReportSummary report) {
        return views(List.of(report)).getFirst();
    }

    List<ProgressReportView> views(List<ProgressReportSummary> found) {
        Map<UUID, TaskSummary> taskById = tasks.byIds(
                found.stream().map(ProgressReportSummary::taskId).distinct().toList());
        Map<UUID, DepartmentSummary> departmentById = departments.byIds(found.stream()
                .map(ProgressReportSummary::departmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(report -> view(
                        report,
                        Objects.requireNonNull(taskById.get(report.taskId())),
                        department(report.departmentId(), departmentById)))
                .toList();
    }

    private static @Nullable Reference department(@Nullable UUID id, Map<UUID, DepartmentSummary> byId) {
        DepartmentSummary department = id == null ? null : byId.get(id);
        return department == null ? null : department.reference();
    }

    private ProgressReportView view(ProgressReportSummary report, TaskSummary task, @Nullable Reference department) {
        ReportLife life = report.life();
        return new ProgressReportView(
                report.id(),
                report.revision(),
                task.reference(),
                scope.tree().get(report.orgUnitId()).reference(),
                department,
                report.period().code(),
                report.words(),
                report.progress(),
                life.status(),
                life.version(),
                life.correctionReason(),
                life.returnReason(),
                life.returnFields(),
                life.createdAt(),
                life.submittedAt(),
                life.submittedBy(),
                life.reviewedAt(),
                life.reviewedBy(),
                life.supersededAt(),
                reports.permissions(report));
    }

    /** What a merge patch is merged into. */
    static ProgressReportSpec spec(ProgressReportSummary report) {
        UUID department = report.departmentId();
        return new ProgressReportSpec(
                department == null ? report.orgUnitId().toString() : null,
                department == null ? null : department.toString(),
                report.period().code(),
                report.words(),
                report.progress(),
                report.life().status());
    }
}
