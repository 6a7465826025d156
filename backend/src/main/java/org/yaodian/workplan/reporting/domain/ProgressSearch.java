package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.reporting.ProgressReports;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ReviewSource;
import org.yaodian.workplan.task.ReportAuthority;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Finds reports within the caller's reach; any other is as if it were not there. */
@ApplicationScoped
class ProgressSearch {
    private final ProgressReportRepository reports;
    private final Tasks tasks;
    private final Plans plans;
    private final ProgressPolicy policy;
    private final Scope scope;

    ProgressSearch(ProgressReportRepository reports, Tasks tasks, Plans plans, ProgressPolicy policy, Scope scope) {
        this.reports = reports;
        this.tasks = tasks;
        this.plans = plans;
        this.policy = policy;
        this.scope = scope;
    }

    ProgressReport get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("progress-reports", id));
    }

    Optional<ProgressReport> find(UUID id) {
        return reports.findByIdOptional(id)
                .filter(report -> scope.covers(report.orgUnitId()))
                .filter(report -> !tasks.byIds(List.of(report.taskId())).isEmpty());
    }

    /** Its task; a conflict when the plan is closed, since nothing in it may change then. */
    TaskSummary openTask(ProgressReport report) {
        TaskSummary task = tasks.get(report.taskId());
        plans.get(task.planId()).requireOpen();
        return task;
    }

    Page<ProgressReport> all(UUID taskId, ProgressReports.Filter filter, PageQuery query) {
        return new ListQuery<>(ProgressReport.class, "-period", ProgressReportRepository.SORT_KEYS)
                .where("e.taskId = :task", "task", tasks.get(taskId).id())
                .where("e.orgUnitId in :covered", "covered", scope.covered())
                .where("e.orgUnitId = :unit", "unit", scope.tree().filtered(filter.orgUnit(), "orgUnit"))
                .where("e.period = :period", "period", filter.period())
                .where("e.status = :status", "status", filter.status())
                .where("e.supersededAt is null or :history = true", "history", filter.history())
                .page(reports.getEntityManager(), query);
    }

    /** Those that wait for a review which the caller may give. */
    Page<ProgressReport> waiting(ReviewSource.Filter filter, PageQuery query) {
        ReportAuthority.Reviewable reviewable = policy.reviewable();
        PlanSummary plan = plans.filtered(filter.plan());
        return new ListQuery<>(ProgressReport.class, "submittedAt", ProgressReportRepository.WAITING_SORT_KEYS)
                .where("e.status = :status", "status", ObservationStatus.SUBMITTED)
                .where("e.orgUnitId in :covered", "covered", scope.covered())
                .where("e.orgUnitId = :unit", "unit", scope.tree().filtered(filter.orgUnit(), "orgUnit"))
                .where("e.period = :period", "period", filter.period())
                .where("e.taskId in :tasks", "tasks", plan == null ? null : tasksOf(plan))
                .where("e.orgUnitId <> :own", "own", reviewable.notOf())
                .where("e.submittedBy is null or e.submittedBy <> :me", "me", reviewable.notBy())
                .where("e.taskId in :led", "led", reviewable.ofTasks())
                .page(reports.getEntityManager(), query);
    }

    private List<UUID> tasksOf(PlanSummary plan) {
        return tasks.ofPlan(plan.id()).stream().map(TaskSummary::id).toList();
    }
}
