package org.yaodian.workplan.supervision.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.StandingMilestone;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.task.TaskSummary;

/**
 * What the rules look at: how a plan stands on a day, for its own unit and for each unit right below.
 *
 * @param whole the value of each target for the plan's unit
 * @param parts the values of all targets by unit below
 */
record Worries(
        OrgUnitSummary unit,
        List<TargetValue> whole,
        Map<OrgUnitSummary, List<TargetValue>> parts,
        List<StandingMilestone> milestones,
        Map<UUID, TaskSummary> tasks) {

    /** The department that leads a task; null when none does. */
    @Nullable
    UUID leadOf(UUID taskId) {
        TaskSummary task = tasks.get(taskId);
        return task == null ? null : task.leadDepartmentId();
    }
}
