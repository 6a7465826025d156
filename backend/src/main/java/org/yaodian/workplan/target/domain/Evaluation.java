package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/**
 * Works out one value: from the changes by period to the state on a day, from there to value, achievement, expectation, light
 * and forecast.
 *
 * @param line null when the unit has no goal
 * @param expected the units within that have to report
 */
record Evaluation(
        TargetSummary target,
        OrgUnitSummary unit,
        LocalDate asOf,
        @Nullable GoalLine line,
        List<OrgUnitSummary> expected) {

    /** Whether the value of a parent can only be told from every reporting unit's own. */
    static boolean needsEveryReporter(TargetSummary target) {
        return target.rollup() == Rollup.MIN || target.rollup() == Rollup.MAX;
    }

    TargetValue of(Map<Cell, List<Change>> all) {
        List<Change> changes = all.getOrDefault(new Cell(target.id(), unit.id()), List.of());
        Tally state = stateOf(changes);
        BigDecimal value = value(state, all);
        int late = lateUnits(changes);
        var judgement = TargetLight.judge(
                new TargetLight.Facts(target, asOf, value, line, state.reported(), expected.size(), late));
        boolean isRatio = target.rollup() == Rollup.RATIO && state.reported() > 0;
        boolean isCoverage = target.rollup() == Rollup.COVERAGE && !isReporter() && state.reported() > 0;
        return new TargetValue(
                target,
                unit.id(),
                asOf,
                value,
                isRatio ? state.numerator() : isCoverage ? BigDecimal.valueOf(state.covered()) : null,
                isRatio ? state.denominator() : isCoverage ? BigDecimal.valueOf(expected.size()) : null,
                line == null ? null : line.goal(),
                line == null ? null : line.upper(),
                value == null || line == null ? null : Achievement.of(target.comparator(), value, line),
                line == null ? null : line.expectedOn(asOf),
                judgement.light(),
                judgement.reasons(),
                state.reported(),
                expected.size(),
                late,
                forecast(changes));
    }

    private boolean isReporter() {
        return unit.level() == target.reportingLevel();
    }

    private static Tally stateOf(List<Change> changes) {
        return changes.stream().map(Change::tally).reduce(Tally.NONE, Tally::plus);
    }

    private @Nullable BigDecimal value(Tally state, Map<Cell, List<Change>> all) {
        if (isReporter()) {
            return RollupRule.own(state);
        }
        if (needsEveryReporter(target)) {
            List<BigDecimal> own = expected.stream()
                    .map(reporter -> all.getOrDefault(new Cell(target.id(), reporter.id()), List.of()))
                    .map(Evaluation::stateOf)
                    .map(RollupRule::own)
                    .filter(Objects::nonNull)
                    .toList();
            return RollupRule.extreme(target.rollup(), own);
        }
        return RollupRule.above(target.rollup(), state, expected.size());
    }

    private int lateUnits(List<Change> changes) {
        return Lateness.lastDuePeriod(target, asOf)
                .map(period -> Math.max(0, expected.size() - observedIn(period, changes)))
                .orElse(0);
    }

    private static int observedIn(Period period, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.periodStart().equals(period.start()))
                .mapToInt(Change::observed)
                .sum();
    }

    private TargetValue.@Nullable Forecast forecast(List<Change> changes) {
        if (needsEveryReporter(target) && !isReporter()) {
            return null;
        }
        Map<LocalDate, Tally> byPeriod = new TreeMap<>();
        changes.forEach(change -> byPeriod.merge(change.periodStart(), change.tally(), Tally::plus));
        List<Trend.Point> series = new ArrayList<>();
        Tally state = Tally.NONE;
        for (Map.Entry<LocalDate, Tally> entry : byPeriod.entrySet()) {
            state = state.plus(entry.getValue());
            BigDecimal value =
                    isReporter() ? RollupRule.own(state) : RollupRule.above(target.rollup(), state, expected.size());
            if (value != null) {
                LocalDate end =
                        Period.containing(entry.getKey(), target.frequency()).end();
                series.add(new Trend.Point(end, value));
            }
        }
        return Trend.forecast(series, target.dueDate(), line == null ? null : line.goal());
    }
}
