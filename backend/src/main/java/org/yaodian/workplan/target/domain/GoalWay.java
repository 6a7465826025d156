package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/**
 * The way that interim goals lie on: from where it starts to where it ends, in one direction.
 *
 * @param start where it starts; null when nothing is known of it
 * @param end the final goal; null for a unit that has none of its own
 */
record GoalWay(
        boolean downwards,
        @Nullable BigDecimal start,
        @Nullable BigDecimal end) {

    /** The way for everybody, or for one unit with the final goal among {@code goals}. */
    static GoalWay of(TargetSummary target, @Nullable UUID orgUnitId, Collection<GoalSummary> goals) {
        return orgUnitId == null ? ofWhole(target) : of(target, finalGoal(orgUnitId, goals));
    }

    private static @Nullable BigDecimal finalGoal(UUID orgUnitId, Collection<GoalSummary> goals) {
        return goals.stream()
                .filter(goal -> goal.date() == null && Objects.equals(goal.orgUnitId(), orgUnitId))
                .map(GoalSummary::value)
                .findFirst()
                .orElse(null);
    }

    private static GoalWay ofWhole(TargetSummary target) {
        BigDecimal baseline = target.baseline();
        if (baseline == null) {
            return of(target, target.goal());
        }
        BigDecimal upper = target.goalUpper();
        boolean inside = upper != null && baseline.compareTo(target.goal()) >= 0 && baseline.compareTo(upper) <= 0;
        return inside
                ? new GoalWay(false, null, null)
                : new GoalWay(isDownwards(target, baseline, target.goal()), baseline, target.goal());
    }

    /** A unit's own way starts at 0 where figures pile up, otherwise nowhere in particular. */
    static GoalWay of(TargetSummary target, @Nullable BigDecimal end) {
        BigDecimal start = target.timeBasis() == TimeBasis.CUMULATIVE ? BigDecimal.ZERO : null;
        return new GoalWay(isDownwards(target, start, end), start, end);
    }

    private static boolean isDownwards(TargetSummary target, @Nullable BigDecimal start, @Nullable BigDecimal end) {
        if (start == null) {
            return target.comparator() == GoalComparator.AT_MOST;
        }
        return end != null && end.compareTo(start) < 0;
    }

    /** Whether going from one to the other is going back. */
    boolean turnsBack(@Nullable BigDecimal earlier, @Nullable BigDecimal later) {
        if (earlier == null || later == null) {
            return false;
        }
        int step = later.compareTo(earlier);
        return downwards ? step > 0 : step < 0;
    }
}
