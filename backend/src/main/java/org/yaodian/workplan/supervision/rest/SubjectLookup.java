package org.yaodian.workplan.supervision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.supervision.Party;
import org.yaodian.workplan.supervision.Proposal;
import org.yaodian.workplan.supervision.ResponsibilitySummary;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Looks up the names of what orders and proposals refer to. */
@ApplicationScoped
class SubjectLookup {
    private final Plans plans;
    private final Tasks tasks;
    private final Targets targets;
    private final Milestones milestones;
    private final Departments departments;
    private final Scope scope;

    SubjectLookup(
            Plans plans, Tasks tasks, Targets targets, Milestones milestones, Departments departments, Scope scope) {
        this.plans = plans;
        this.tasks = tasks;
        this.targets = targets;
        this.milestones = milestones;
        this.departments = departments;
        this.scope = scope;
    }

    SubjectNames ofOrders(List<SupervisionOrderSummary> orders) {
        List<UUID> addressed = orders.stream()
                .flatMap(order -> order.responsibilities().stream())
                .map(ResponsibilitySummary::departmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names(
                SubjectNames.ids(orders, SupervisionOrderSummary::planId),
                SubjectNames.ids(orders, SupervisionOrderSummary::taskId),
                SubjectNames.ids(orders, SupervisionOrderSummary::targetId),
                SubjectNames.ids(orders, SupervisionOrderSummary::milestoneId),
                addressed);
    }

    SubjectNames ofProposals(PlanSummary plan, List<Proposal> proposals) {
        List<UUID> addressed = proposals.stream()
                .flatMap(proposal -> proposal.parties().stream())
                .map(Party::departmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names(
                List.of(plan.id()),
                SubjectNames.ids(proposals, proposal -> proposal.subject().taskId()),
                SubjectNames.ids(proposals, proposal -> proposal.subject().targetId()),
                SubjectNames.ids(proposals, proposal -> proposal.subject().milestoneId()),
                addressed);
    }

    private SubjectNames names(
            List<UUID> planIds,
            List<UUID> taskIds,
            List<UUID> targetIds,
            List<UUID> milestoneIds,
            List<UUID> departmentIds) {
        Map<UUID, PlanSummary> found = plans.byIds(planIds);
        return new SubjectNames(
                SubjectNames.references(found, PlanSummary::reference),
                SubjectNames.references(tasks.byIds(taskIds), TaskSummary::reference),
                SubjectNames.references(targets.byIds(targetIds), TargetSummary::reference),
                SubjectNames.references(milestones.byIds(milestoneIds), MilestoneSummary::reference),
                SubjectNames.references(departments.byIds(departmentIds), DepartmentSummary::reference),
                found.values().stream()
                        .filter(plan -> plan.status() == PlanStatus.CLOSED)
                        .map(PlanSummary::id)
                        .collect(Collectors.toUnmodifiableSet()),
                scope.tree());
    }
}
