package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValue.RolledUp;

/**
 * Works out one value: from the changes to the state on a day, from there to value, achievement, expectation, light and
 * forecast.
 *
 * @param line null when the unit has no goal
 * @param expected the units within that have to report
 * @param closed the units within that had to and have been closed since
 * @param withForecast whether the forecast is wanted as well
 */
record Evaluation(
        TargetSummary target,
        OrgUnitSummary unit,
        LocalDate asOf,
        @Nullable GoalLine line,
        List<OrgUnitSummary> expected,
        List<OrgUnitSummary> closed,
        boolean withForecast) {

    /** Whether the value of a parent can only be told from every reporting unit's own. */
    static boolean needsEveryReporter(TargetSummary target) {
        return target.rollup() == Rollup.MIN || target.rollup() == Rollup.MAX;
    }

    TargetValue of(Ledger ledger) {
        Tally state = ledger.history(target, unit.id()).stateOn(asOf);
        RolledUp rolledUp = rolledUp(state, ledger, asOf);
        Official official = official(rolledUp, ledger, asOf);
        BigDecimal value = official.value();
        TargetValue.Waiting waiting = waiting(ledger);
        int late = Math.max(0, lateUnits(ledger) - waiting.units());
        var judgement = TargetLight.judge(
                new TargetLight.Facts(target, asOf, value, line, state.reported(), expected.size(), late, waiting));
        return new TargetValue(
                target,
                unit.id(),
                asOf,
                value,
                official.numerator(),
                official.denominator(),
                rolledUp,
                official.published(),
                state.vintage().isMixed(),
                line == null ? null : line.goal(),
                line == null ? null : line.upper(),
                value == null || line == null ? null : Achievement.of(target.comparator(), value, line),
                line == null ? null : line.expectedOn(asOf),
                judgement.light(),
                judgement.reasons(),
                state.reported(),
                expected.size(),
                late,
                waiting,
                withForecast ? forecast(ledger) : null,
                isReporter());
    }

    private boolean isReporter() {
        return unit.level() == target.reportingLevel();
    }

    private RolledUp rolledUp(Tally state, Ledger ledger, LocalDate day) {
        BigDecimal value = value(state, ledger, day);
        if (target.rollup() == Rollup.RATIO && value != null) {
            return new RolledUp(value, state.numerator(), state.denominator());
        }
        if (target.rollup() == Rollup.COVERAGE && !isReporter() && value != null) {
            return new RolledUp(value, BigDecimal.valueOf(state.covered()), BigDecimal.valueOf(expected.size()));
        }
        return new RolledUp(value, null, null);
    }

    private @Nullable BigDecimal value(Tally state, Ledger ledger, LocalDate day) {
        if (isReporter()) {
            return RollupRule.own(state);
        }
        if (needsEveryReporter(target)) {
            List<BigDecimal> own = expected.stream()
                    .map(reporter ->
                            RollupRule.own(ledger.history(target, reporter.id()).stateOn(day)))
                    .filter(Objects::nonNull)
                    .toList();
            return RollupRule.extreme(target.rollup(), own);
        }
        return RollupRule.above(target.rollup(), state, expected.size());
    }

    private Official official(RolledUp rolledUp, Ledger ledger, LocalDate day) {
        return Official.of(
                target, rolledUp, ledger.history(target, unit.id()), ledger.published(target, unit.id()), day);
    }

    private TargetValue.Waiting waiting(Ledger ledger) {
        return Lateness.lastDuePeriod(target, asOf)
                .map(period -> ledger.underReview().of(target, period, expected))
                .orElse(TargetValue.Waiting.NONE);
    }

    /** The expected reporters without an approved figure for the last period due, whether or not one waits. */
    private int lateUnits(Ledger ledger) {
        return Lateness.lastDuePeriod(target, asOf)
                .map(period -> Math.max(0, expected.size() - observed(period, ledger)))
                .orElse(0);
    }

    /** How many of the expected reporters have an approved figure for the period. */
    private int observed(Period period, Ledger ledger) {
        int all = ledger.history(target, unit.id()).observedOn(period.start());
        if (isReporter()) {
            return all;
        }
        return all
                - closed.stream()
                        .mapToInt(reporter ->
                                ledger.history(target, reporter.id()).observedOn(period.start()))
                        .sum();
    }

    private TargetValue.@Nullable Forecast forecast(Ledger ledger) {
        List<LocalDate> days = ledger.daysReported(target, unit.id(), asOf);
        List<Trend.Point> series = new ArrayList<>();
        for (LocalDate day : days.subList(Math.max(0, days.size() - Trend.MOST_POINTS), days.size())) {
            RolledUp rolledUp = rolledUp(ledger.history(target, unit.id()).stateOn(day), ledger, day);
            BigDecimal value = official(rolledUp, ledger, day).value();
            if (value != null) {
                series.add(new Trend.Point(
                        Period.containing(day, target.frequency()).end(), value));
            }
        }
        return Trend.forecast(series, target.dueDate(), line == null ? null : line.goal());
    }
}
