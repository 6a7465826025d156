package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;

/**
 * What it would take for a unit to reach its goal, and how that is shared out below. It is about what the reports add up to: a
 * figure that a higher body published moves nobody. Amounts are numerators for RATIO, covered
 * units for COVERAGE, otherwise values; they are negative where figures have to come down. Figures are not rounded.
 *
 * @param needed how much more the whole needs; 0 when its goal is met, null without a value or goal
 * @param left what could not be given to anybody; null when {@code needed} is
 * @param reachable whether the whole meets its goal once every unit has taken its share
 */
public record Gap(
        TargetSummary target,
        OrgUnitSummary unit,
        LocalDate asOf,
        @Nullable BigDecimal value,
        @Nullable BigDecimal goal,
        @Nullable BigDecimal goalUpper,
        Plan plan,
        @Nullable BigDecimal needed,
        @Nullable BigDecimal left,
        boolean reachable,
        List<Row> rows) {

    /**
     * How it is shared out.
     *
     * @param cap at most so many percentage points, or per cent of a unit's own figure; only for CAPPED
     */
    public record Plan(Allocation allocation, @Nullable BigDecimal cap) {}

    /**
     * The share of one unit.
     *
     * @param additional how much more numerator, units or value it has to bring
     * @param goal what its value is once it has
     * @param change by how much its value moves
     */
    public record Row(
            OrgUnitSummary unit,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            BigDecimal additional,
            BigDecimal goal,
            BigDecimal change) {}

    /** Whether its shares can be saved as goals: there is something to share out and all of it is. */
    public boolean isAllocated() {
        return needed != null && needed.signum() != 0 && left != null && left.signum() == 0 && !rows.isEmpty();
    }
}
