package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/**
 * What one reporting unit's observations mean over time. A SNAPSHOT stands until the next one; CUMULATIVE figures pile up.
 * The result does not depend on the order in which observations arrived.
 */
final class UnitSeries {
    private final TargetSummary target;

    UnitSeries(TargetSummary target) {
        this.target = target;
    }

    /** The change that each observation brings, by period; {@code readings} hold at most one for each period. */
    List<Change> changes(List<Reading> readings) {
        List<Reading> ordered = readings.stream()
                .sorted(Comparator.comparing(Reading::periodStart))
                .toList();
        List<Change> changes = new ArrayList<>();
        Tally before = Tally.NONE;
        Reading sum = null;
        for (Reading reading : ordered) {
            sum = sum == null || target.timeBasis() == TimeBasis.SNAPSHOT ? reading : add(sum, reading);
            Tally state = state(sum);
            changes.add(new Change(reading.periodStart(), state.minus(before), 1));
            before = state;
        }
        return changes;
    }

    private static Reading add(Reading sum, Reading reading) {
        return new Reading(
                reading.periodStart(),
                sum.numeratorOrZero().add(reading.numeratorOrZero()),
                sum.denominatorOrZero().add(reading.denominatorOrZero()),
                sum.value().add(reading.value()));
    }

    private Tally state(Reading sum) {
        BigDecimal own = ownValue(sum);
        boolean covered =
                target.unitGoal() != null && target.comparator().isMet(own, target.unitGoal(), target.goalUpper());
        return new Tally(sum.numeratorOrZero(), sum.denominatorOrZero(), own, 1, covered ? 1 : 0);
    }

    private BigDecimal ownValue(Reading sum) {
        return target.rollup() == Rollup.RATIO
                ? Figures.percentage(sum.numeratorOrZero(), sum.denominatorOrZero())
                : sum.value();
    }
}
