package org.yaodian.workplan.milestone.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Turns what callers ask to see, and may see, into conditions on a list of milestones. */
@ApplicationScoped
class MilestoneFilter {
    private final MilestoneRepository milestones;
    private final Plans plans;
    private final Tasks tasks;
    private final Scope scope;

    MilestoneFilter(MilestoneRepository milestones, Plans plans, Tasks tasks, Scope scope) {
        this.milestones = milestones;
        this.plans = plans;
        this.tasks = tasks;
        this.scope = scope;
    }

    ListQuery<Milestone> narrow(ListQuery<Milestone> list, Milestones.Filter filter) {
        PlanSummary plan = plans.filtered(filter.plan());
        TaskSummary task = tasks.filtered(filter.task(), plan);
        return visible(list)
                .where("e.planId = :plan", "plan", plan == null ? null : plan.id())
                .where("e.taskId = :task", "task", task == null ? null : task.id())
                .where("e.kind = :kind", "kind", filter.kind())
                .where("e.orgUnitId in :below", "below", below(filter.orgUnit()))
                .where("e.status = :status", "status", filter.status())
                .where("e.dueDate >= :dueFrom", "dueFrom", filter.dueFrom())
                .where("e.dueDate <= :dueTo", "dueTo", filter.dueTo())
                .where("e.id in :lit", "lit", lit(filter, plan))
                .whereContains(filter.text(), "e.code", "e.title");
    }

    private ListQuery<Milestone> visible(ListQuery<Milestone> list) {
        return list.where("e.planId in :concerned", "concerned", plans.concerned())
                .where("e.orgUnitId is null or e.orgUnitId in :covered", "covered", scope.covered());
    }

    private @Nullable List<UUID> below(@Nullable String orgUnit) {
        UUID unit = scope.tree().filtered(orgUnit, "orgUnit");
        return unit == null
                ? null
                : scope.tree().subtree(unit).stream().map(OrgUnitSummary::id).toList();
    }

    /** A light is computed, not stored: the ids of the plan's milestones that show it, so that paging stays in the database. */
    private @Nullable List<UUID> lit(Milestones.Filter filter, @Nullable PlanSummary plan) {
        Light wanted = filter.light();
        if (wanted == null) {
            return null;
        }
        if (plan == null) {
            throw Problem.parameter("light", "light.needs-plan");
        }
        return milestones.ofPlan(plan.id()).stream()
                .map(Milestone::summary)
                .filter(milestone -> new MilestoneLight(milestone, filter.asOf(), plan.endDate())
                                .standing()
                                .light()
                        == wanted)
                .map(MilestoneSummary::id)
                .toList();
    }
}
