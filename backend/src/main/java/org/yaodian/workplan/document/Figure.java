package org.yaodian.workplan.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.GoalComparator;

/**
 * A figure and how a value is held against it.
 *
 * @param upper only for BETWEEN
 * @param strict the figure itself is not enough (超, 突破)
 * @param approximate about that much (左右)
 * @param unit code of the unit, for example {@code percent}
 * @param measure the measure word that was found; null when there was none
 */
public record Figure(
        GoalComparator comparator,
        BigDecimal value,
        @Nullable BigDecimal upper,
        boolean strict,
        boolean approximate,
        String unit,
        @Nullable String measure) {

    /** All of a whole. */
    public static Figure everyOne() {
        return new Figure(GoalComparator.EQUAL, BigDecimal.valueOf(100), null, false, false, "percent", null);
    }
}
