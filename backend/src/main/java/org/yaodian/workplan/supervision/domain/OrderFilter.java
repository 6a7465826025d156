package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.supervision.SupervisionOrders.Filter;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Turns what callers ask to see, and may see, into conditions on a list of orders. */
@ApplicationScoped
class OrderFilter {
    /** The same as {@code SupervisionOrderSummary.isOverdue}, in HQL. */
    private static final String OVERDUE = "e.issuedOn <= :day and (e.endedOn is null or e.endedOn > :day)"
            + " and exists (select 1 from e.responsibilities d where d.kind <> SUPPORTING and d.dueDate < :day"
            + " and (d.answeredOn is null or d.answeredOn > :day))";

    private final Plans plans;
    private final Tasks tasks;
    private final Targets targets;
    private final Milestones milestones;
    private final Departments departments;
    private final Scope scope;
    private final OrderPolicy policy;

    OrderFilter(
            Plans plans,
            Tasks tasks,
            Targets targets,
            Milestones milestones,
            Departments departments,
            Scope scope,
            OrderPolicy policy) {
        this.plans = plans;
        this.tasks = tasks;
        this.targets = targets;
        this.milestones = milestones;
        this.departments = departments;
        this.scope = scope;
        this.policy = policy;
    }

    ListQuery<SupervisionOrder> narrow(ListQuery<SupervisionOrder> list, Filter filter) {
        PlanSummary plan = plans.filtered(filter.plan());
        TaskSummary task = tasks.filtered(filter.task(), plan);
        return visible(list)
                .where("e.planId = :plan", "plan", plan == null ? null : plan.id())
                .where("e.state in :states", "states", filter.states().isEmpty() ? null : filter.states())
                .where(
                        "exists (select 1 from e.responsibilities u where u.orgUnitId in :below)",
                        "below",
                        below(filter.orgUnit()))
                .where(
                        "exists (select 1 from e.responsibilities o where o.departmentId = :department)",
                        "department",
                        department(filter.department()))
                .where(overdue(filter.overdue()), "day", filter.overdue() == null ? null : filter.asOf())
                .where("e.taskId = :task", "task", task == null ? null : task.id())
                .where("e.targetId = :target", "target", targets.filtered(filter.plan(), filter.target()))
                .where("e.milestoneId = :milestone", "milestone", milestones.filtered(filter.milestone(), plan))
                .where("e.origin = :origin", "origin", filter.origin())
                .whereContains(filter.text(), "e.title", "e.demand");
    }

    private ListQuery<SupervisionOrder> visible(ListQuery<SupervisionOrder> list) {
        return policy.isOffice()
                ? list
                : list.where("e.planId in :concerned", "concerned", plans.concerned())
                        .where(
                                "e.state <> DRAFT and exists"
                                        + " (select 1 from e.responsibilities v where v.orgUnitId in :covered)",
                                "covered",
                                scope.covered());
    }

    private static String overdue(@Nullable Boolean wanted) {
        return Boolean.FALSE.equals(wanted) ? "not (e.issuedOn is not null and " + OVERDUE + ")" : OVERDUE;
    }

    private @Nullable List<UUID> below(@Nullable String orgUnit) {
        UUID unit = scope.tree().filtered(orgUnit, "orgUnit");
        return unit == null
                ? null
                : scope.tree().subtree(unit).stream().map(OrgUnitSummary::id).toList();
    }

    private @Nullable UUID department(@Nullable String codeOrId) {
        return codeOrId == null
                ? null
                : departments
                        .find(codeOrId)
                        .map(DepartmentSummary::id)
                        .orElseThrow(() -> Problem.parameter("department", "department.unknown", codeOrId));
    }
}
