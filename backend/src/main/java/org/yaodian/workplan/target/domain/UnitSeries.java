package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/**
 * What one reporting unit's observations mean over time. A SNAPSHOT stands until the next one; CUMULATIVE figures pile up. A
 * unit that is closed no longer counts from that day on; what it added to a sum stays. The result does not depend on the
 * order in which observations arrived.
 */
final class UnitSeries {
    private final TargetSummary target;

    UnitSeries(TargetSummary target) {
        this.target = target;
    }

    /**
     * The changes that the readings of {@code unit} bring in that tree; none when the target does not concern it there.
     *
     * @param readings at most one for each period
     */
    List<Change> changes(OrgUnitSummary unit, OrgTree tree, Collection<Reading> readings) {
        if (!new ExpectedReporters(tree).concerns(target, unit)) {
            return List.of();
        }
        List<Change> changes = changes(readings);
        LocalDate openedOn = unit.openedOn();
        LocalDate closedOn = unit.closedOn();
        if (openedOn != null) {
            changes = fromOpening(changes, openedOn);
        }
        return closedOn == null ? changes : untilClosing(changes, closedOn);
    }

    /** A figure for a period in which the unit was opened counts from that day on. */
    private static List<Change> fromOpening(List<Change> changes, LocalDate openedOn) {
        return changes.stream()
                .flatMap(change -> change.on().isBefore(openedOn) ? change.deferred(openedOn) : Stream.of(change))
                .toList();
    }

    private List<Change> untilClosing(List<Change> changes, LocalDate closedOn) {
        List<Change> kept = new ArrayList<>(changes.stream()
                .filter(change -> change.on().isBefore(closedOn))
                .toList());
        kept.stream()
                .map(Change::tally)
                .reduce(Tally::plus)
                .ifPresent(
                        last -> kept.add(new Change(closedOn, afterClosing(last).minus(last), 0)));
        return kept;
    }

    private Tally afterClosing(Tally last) {
        boolean staysInSum =
                target.timeBasis() == TimeBasis.CUMULATIVE && target.rollup().addsUp();
        return staysInSum ? last.withoutReporters() : Tally.NONE;
    }

    /** The change that each observation of a unit that stays open brings, by period. */
    List<Change> changes(Collection<Reading> readings) {
        List<Reading> ordered = readings.stream()
                .sorted(Comparator.comparing(Reading::periodStart))
                .toList();
        List<Change> changes = new ArrayList<>();
        Tally before = Tally.NONE;
        for (Reading reading : ordered) {
            Tally state = next(before, reading);
            changes.add(new Change(reading.periodStart(), state.minus(before), 1));
            before = state;
        }
        return changes;
    }

    private Tally next(Tally before, Reading reading) {
        boolean pilesUp = target.timeBasis() == TimeBasis.CUMULATIVE;
        Tally base = pilesUp ? before : Tally.NONE;
        BigDecimal numerator = base.numerator().add(reading.numeratorOrZero());
        BigDecimal denominator = base.denominator().add(reading.denominatorOrZero());
        BigDecimal own = target.rollup() == Rollup.RATIO
                ? Figures.percentage(numerator, denominator)
                : base.value().add(reading.value());
        Vintage vintage = base.vintage().plus(Vintage.of(reading.definitionVersion()));
        return new Tally(numerator, denominator, own, 1, target.covers(own) ? 1 : 0, vintage);
    }
}
