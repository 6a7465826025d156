package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneStatus;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reminder.Matter;
import org.yaodian.workplan.reminder.ReminderKind;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Milestones that have not been reached. */
@ApplicationScoped
class OwingMilestones {
    private final Milestones milestones;
    private final Tasks tasks;

    OwingMilestones(Milestones milestones, Tasks tasks) {
        this.milestones = milestones;
        this.tasks = tasks;
    }

    List<Owing> of(PlanSummary plan, DeskRules desks, Span span) {
        Map<UUID, TaskSummary> byId =
                tasks.ofPlan(plan.id()).stream().collect(Collectors.toMap(TaskSummary::id, Function.identity()));
        return milestones.ofPlan(plan.id()).stream()
                .filter(milestone -> milestone.status() == MilestoneStatus.PLANNED)
                .filter(milestone -> span.isNear(milestone.dueDate()))
                .map(milestone -> owing(plan, desks, milestone, byId.get(milestone.taskId())))
                .toList();
    }

    private static Owing owing(
            PlanSummary plan, DeskRules desks, MilestoneSummary milestone, @Nullable TaskSummary task) {
        Matter matter = new Matter(
                ReminderKind.MILESTONE,
                plan.id(),
                milestone.id(),
                milestone.code(),
                milestone.title(),
                null,
                milestone.orgUnitId());
        return new Owing(matter, milestone.dueDate(), desks(plan, desks, milestone, task));
    }

    private static Owing.Desks desks(
            PlanSummary plan, DeskRules desks, MilestoneSummary milestone, @Nullable TaskSummary task) {
        if (milestone.orgUnitId() != null) {
            return desks.ofUnit(milestone.orgUnitId());
        }
        UUID department = task == null ? null : task.leadDepartmentId();
        return department == null ? desks.ofPlan() : desks.ofDepartment(plan.orgUnitId(), department);
    }
}
