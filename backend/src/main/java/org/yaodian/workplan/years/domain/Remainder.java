package org.yaodian.workplan.years.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/**
 * What is left of the goals of a target: of an amount that is to pile up what is missing, of anything else all of it.
 *
 * @param value what it came to, for the whole or for the unit whose goals they are; null when nothing was reported
 */
record Remainder(TargetSummary target, @Nullable BigDecimal value) {

    /** Whether figures pile up to a goal, so that there is less to do when some are there. */
    static boolean isOf(TargetSummary target) {
        boolean pilesUp = target.timeBasis() == TimeBasis.CUMULATIVE && target.rollup() == Rollup.SUM;
        return pilesUp
                && (target.comparator() == GoalComparator.AT_LEAST || target.comparator() == GoalComparator.EQUAL);
    }

    /** Whether nothing is missing of that goal. */
    boolean isReached(BigDecimal goal) {
        return isOf(target) && value != null && value.compareTo(goal) >= 0;
    }

    /** What is left to do of that goal; the whole of one that is reached. */
    BigDecimal of(BigDecimal goal) {
        boolean begun = value != null && value.signum() > 0 && !isReached(goal);
        return isOf(target) && begun && value != null ? goal.subtract(value) : goal;
    }
}
