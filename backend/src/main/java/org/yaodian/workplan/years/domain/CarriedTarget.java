package org.yaodian.workplan.years.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.AppliesTo;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSpec;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/**
 * What an unmet target is to be in the later plan: a level keeps its goal and starts from where it came to; of an amount that
 * piles up, what is missing is left to do.
 *
 * @param value what it came to on {@code day}; null when nothing was reported
 */
record CarriedTarget(TargetSummary before, @Nullable BigDecimal value, LocalDate day) {

    /** {@code alone}: no other target is in the task yet, so that it has to weigh something. */
    TargetSpec spec(Years years, String code, UUID task, boolean alone) {
        BigDecimal baseline = baseline();
        return new TargetSpec(
                code,
                years.plan().id().toString(),
                task.toString(),
                before.name(),
                before.unit(),
                before.comparator(),
                new Remainder(before, value).of(before.goal()),
                before.goalUpper(),
                before.unitGoal(),
                baseline,
                baseline == null ? null : day,
                null,
                years.moved(before.dueDate()),
                before.frequency(),
                before.reportingLevel(),
                before.timeBasis(),
                before.rollup(),
                before.tolerance(),
                alone && before.weight().signum() == 0 ? BigDecimal.ONE : before.weight(),
                before.allowAboveDenominator(),
                new AppliesTo(
                        before.appliesToUnits().stream().map(UUID::toString).toList(),
                        List.copyOf(before.appliesToTypes())),
                before.definition());
    }

    @Nullable
    BigDecimal baseline() {
        return before.timeBasis() == TimeBasis.SNAPSHOT ? Rounding.value(before, value) : null;
    }
}
