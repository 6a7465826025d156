package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.GoalComparator;

/**
 * Which way a value has to go, and how far, to meet its goal: to the nearer bound.
 *
 * @param up whether it has to grow
 */
record Course(boolean up, BigDecimal bound) {

    /** The way from {@code value}; null when it meets the goal. */
    static @Nullable Course of(
            GoalComparator comparator, BigDecimal value, BigDecimal goal, @Nullable BigDecimal upper) {
        if (comparator.isMet(value, goal, upper)) {
            return null;
        }
        return switch (comparator) {
            case AT_LEAST -> new Course(true, goal);
            case AT_MOST -> new Course(false, goal);
            case EQUAL, BETWEEN ->
                value.compareTo(goal) < 0 ? new Course(true, goal) : new Course(false, upper == null ? goal : upper);
        };
    }

    /** How far a figure is from the bound; negative when it is past it. */
    BigDecimal distance(BigDecimal from, BigDecimal to) {
        return up ? to.subtract(from) : from.subtract(to);
    }

    /** An amount with its sign: what has to come down is negative. */
    BigDecimal signed(BigDecimal amount) {
        return up ? amount : amount.negate();
    }
}
