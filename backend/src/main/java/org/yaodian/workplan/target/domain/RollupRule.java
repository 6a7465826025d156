package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.Rollup;

/** How a unit's value is made of a tally (domain.md, Targets). */
final class RollupRule {
    private RollupRule() {}

    /** A reporting unit's own value; null when it has not reported. */
    static @Nullable BigDecimal own(Tally state) {
        return state.reported() == 0 ? null : state.value();
    }

    /**
     * The value of a unit above those that report; null when none of them has. MIN and MAX can't be told from a tally: see
     * {@link #extreme}.
     */
    static @Nullable BigDecimal above(Rollup rollup, Tally state, int expectedUnits) {
        if (state.reported() == 0) {
            return null;
        }
        return switch (rollup) {
            case RATIO -> Figures.percentage(state.numerator(), state.denominator());
            case SUM -> state.value();
            case MEAN -> Figures.divide(state.value(), BigDecimal.valueOf(state.reported()));
            case COVERAGE ->
                expectedUnits == 0
                        ? null
                        : Figures.percentage(BigDecimal.valueOf(state.covered()), BigDecimal.valueOf(expectedUnits));
            case MIN, MAX -> null;
        };
    }

    /** The smallest or largest of the reporting units' own values. */
    static @Nullable BigDecimal extreme(Rollup rollup, Collection<BigDecimal> values) {
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        return values.stream()
                .max(rollup == Rollup.MIN ? order.reversed() : order)
                .orElse(null);
    }
}
