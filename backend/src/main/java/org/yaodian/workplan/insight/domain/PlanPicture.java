package org.yaodian.workplan.insight.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.StandingMilestone;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.task.TaskStanding;
import org.yaodian.workplan.task.TaskSummary;

/**
 * How a plan and all it holds stand on one day, seen from one org unit.
 *
 * @param standings by task
 * @param values one for each target
 */
record PlanPicture(
        LocalDate asOf,
        List<TaskSummary> tasks,
        Map<UUID, TaskStanding> standings,
        List<TargetValue> values,
        List<StandingMilestone> milestones) {
    private static final int SHARE_DECIMALS = 4;

    /** Progress of the plan: the mean of its tasks that have one. */
    @Nullable
    BigDecimal progress() {
        return meanProgress(standings.values());
    }

    TaskStanding standing(TaskSummary task) {
        return Objects.requireNonNull(standings.get(task.id()));
    }

    /** Null when none has a progress. */
    static @Nullable BigDecimal meanProgress(Collection<TaskStanding> standings) {
        List<BigDecimal> shares = standings.stream()
                .map(TaskStanding::progress)
                .filter(Objects::nonNull)
                .toList();
        return shares.isEmpty()
                ? null
                : shares.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(shares.size()), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}
