package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/** The worked examples of docs/rules/targets.md, figure by figure. */
class WorkedExamplesTest {

    private static Reading ratio(String period, long numerator, long denominator) {
        BigDecimal n = BigDecimal.valueOf(numerator);
        BigDecimal d = BigDecimal.valueOf(denominator);
        return new Reading(start(period), n, d, Figures.percentage(n, d), 1);
    }

    private static Reading value(String period, String value) {
        return new Reading(start(period), null, null, new BigDecimal(value), 1);
    }

    private static LocalDate start(String period) {
        return Period.parse(period).orElseThrow().start();
    }

    private static Tally state(TargetSummary target, String asOf, List<List<Reading>> units) {
        LocalDate day = LocalDate.parse(asOf);
        return units.stream()
                .flatMap(readings -> new UnitSeries(target).changes(readings).stream())
                .filter(change -> !change.on().isAfter(day))
                .map(Change::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    private static @Nullable BigDecimal city(
            TargetSummary target, String asOf, int expected, List<List<Reading>> units) {
        return RollupRule.above(target.rollup(), state(target, asOf, units), expected);
    }

    @Test
    void aRatioAddsNumeratorsAndDenominatorsAndNeverAveragesPercentages() {
        TargetSummary fitness = ATarget.of(Rollup.RATIO, TimeBasis.SNAPSHOT);
        var units = List.of(
                List.of(ratio("2025-Q2", 5200, 10000), ratio("2025-Q3", 5900, 10000)),
                List.of(ratio("2025-Q2", 300, 1000)),
                List.<Reading>of());
        Tally state = state(fitness, "2025-09-30", units);
        assertThat(state.reported()).isEqualTo(2);
        assertThat(state.numerator()).isEqualByComparingTo("6200");
        assertThat(state.denominator()).isEqualByComparingTo("11000");
        assertThat(city(fitness, "2025-09-30", 3, units)).isCloseTo(new BigDecimal("56.36"), within("0.005"));
        assertThat(city(fitness, "2025-06-30", 3, units)).isEqualByComparingTo("50");
        assertThat(city(fitness, "2025-03-31", 3, units)).isNull();
    }

    @Test
    void cumulativeFiguresPileUpPeriodByPeriod() {
        TargetSummary bases = ATarget.of(Rollup.SUM, TimeBasis.CUMULATIVE);
        var units = List.of(List.of(value("2025-Q1", "2"), value("2025-Q2", "1")), List.of(value("2025-Q2", "4")));
        assertThat(city(bases, "2025-03-31", 2, units)).isEqualByComparingTo("2");
        assertThat(city(bases, "2025-06-30", 2, units)).isEqualByComparingTo("7");
    }

    @Test
    void coverageCountsSchoolsThatMeetTheUnitGoalAmongAllExpected() {
        TargetSummary exercise = ATarget.coverage("2");
        var units = IntStream.range(0, 380)
                .mapToObj(school -> List.of(value("2025-Q3", school < 361 ? "2" : "1.5")))
                .toList();
        assertThat(city(exercise, "2025-09-30", 400, units)).isEqualByComparingTo("90.25");
    }

    @Test
    void meanMinimumAndMaximumAreOverTheUnitsThatReported() {
        var units = List.of(List.of(value("2025-Q1", "3")), List.of(value("2025-Q1", "5")), List.<Reading>of());
        assertThat(city(ATarget.of(Rollup.MEAN, TimeBasis.SNAPSHOT), "2025-03-31", 3, units))
                .isEqualByComparingTo("4");
        List<BigDecimal> own = List.of(new BigDecimal("3"), new BigDecimal("5"));
        assertThat(RollupRule.extreme(Rollup.MIN, own)).isEqualByComparingTo("3");
        assertThat(RollupRule.extreme(Rollup.MAX, own)).isEqualByComparingTo("5");
        assertThat(RollupRule.extreme(Rollup.MAX, List.of())).isNull();
    }

    @Test
    void aParentWithoutReportsHasNoValueRatherThanZero() {
        for (Rollup rollup : List.of(Rollup.RATIO, Rollup.SUM, Rollup.MEAN)) {
            assertThat(RollupRule.above(rollup, Tally.NONE, 3)).isNull();
        }
        assertThat(RollupRule.above(Rollup.COVERAGE, Tally.NONE, 3)).isNull();
    }

    private static org.assertj.core.data.Offset<BigDecimal> within(String offset) {
        return org.assertj.core.api.Assertions.within(new BigDecimal(offset));
    }
}
