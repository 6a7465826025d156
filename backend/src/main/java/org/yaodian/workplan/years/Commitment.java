package org.yaodian.workplan.years;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.GoalComparator;

/**
 * A task, target or milestone as far as it is compared.
 *
 * @param words what a task's clauses say, else its description; empty for none and for all but tasks
 * @param taskId the task it belongs to; its own id for a task
 * @param leadDepartmentId of a task
 * @param orgUnitId whose milestone it is
 * @param measure of a target
 * @param deliverable kind of a milestone
 */
public record Commitment(
        CommitmentKind kind,
        UUID id,
        String code,
        String title,
        String words,
        UUID taskId,
        @Nullable UUID leadDepartmentId,
        @Nullable UUID orgUnitId,
        LocalDate dueDate,
        @Nullable Measure measure,
        @Nullable MilestoneKind deliverable) {

    public Reference reference() {
        return new Reference(id, code, title);
    }

    /** What a target promises. */
    public record Measure(
            String unit,
            GoalComparator comparator,
            BigDecimal goal,
            @Nullable BigDecimal goalUpper,
            @Nullable BigDecimal unitGoal) {}
}
