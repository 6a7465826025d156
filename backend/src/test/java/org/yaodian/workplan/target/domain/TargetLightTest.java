package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TimeBasis;

/** The tables of docs/rules/targets.md: achievement, expectation and light. */
class TargetLightTest {

    private static TargetSummary target(
            GoalComparator comparator,
            TimeBasis basis,
            String goal,
            @Nullable String upper,
            @Nullable String baseline) {
        return ATarget.with(comparator, Rollup.SUM, basis, goal, upper, baseline, null);
    }

    private static GoalLine wholeLine(TargetSummary target, List<GoalSummary> goals) {
        return Objects.requireNonNull(GoalLine.of(target, goals, ATarget.county(), true));
    }

    private static Light light(TargetSummary target, String asOf, @Nullable String value, int late) {
        GoalLine line = wholeLine(target, List.of());
        BigDecimal figure = value == null ? null : new BigDecimal(value);
        return TargetLight.judge(new TargetLight.Facts(
                        target, LocalDate.parse(asOf), figure, line, 3, 3, late, TargetValue.Waiting.NONE))
                .light();
    }

    @ParameterizedTest(name = "{0} {1} goal {2} baseline {3} at {4} on {5}, {6} late: {7}")
    @CsvSource(
            nullValues = "-",
            value = {
                "AT_LEAST, SNAPSHOT,   60, 50, -,    2025-07-02, 0, NO_DATA",
                "AT_LEAST, SNAPSHOT,   60, 50, 60,   2025-07-02, 0, ACHIEVED",
                "AT_LEAST, SNAPSHOT,   60, 50, 61,   2025-07-02, 2, ACHIEVED",
                "AT_LEAST, SNAPSHOT,   60, 50, 55,   2025-07-02, 0, ON_TRACK",
                "AT_LEAST, SNAPSHOT,   60, 50, 55,   2025-07-02, 1, AT_RISK",
                "AT_LEAST, SNAPSHOT,   60, 50, 54.1, 2025-07-02, 0, AT_RISK",
                "AT_LEAST, SNAPSHOT,   60, 50, 53.9, 2025-07-02, 0, OFF_TRACK",
                "AT_LEAST, SNAPSHOT,   60, -,  10,   2025-07-02, 0, ON_TRACK",
                "AT_LEAST, SNAPSHOT,   60, -,  10,   2025-12-31, 0, OFF_TRACK",
                "AT_LEAST, SNAPSHOT,   60, 50, 59.9, 2025-12-31, 0, AT_RISK",
                "AT_LEAST, SNAPSHOT,   60, 50, 59.9, 2026-01-01, 0, MISSED",
                "AT_LEAST, CUMULATIVE, 10, -,  5,    2025-07-02, 0, ON_TRACK",
                "AT_LEAST, CUMULATIVE, 10, -,  4.1,  2025-07-02, 0, AT_RISK",
                "AT_LEAST, CUMULATIVE, 10, -,  3.9,  2025-07-02, 0, OFF_TRACK",
                "AT_MOST,  SNAPSHOT,   10, 20, 15,   2025-07-02, 0, ON_TRACK",
                "AT_MOST,  SNAPSHOT,   10, 20, 16,   2025-07-02, 0, AT_RISK",
                "AT_MOST,  SNAPSHOT,   10, 20, 17,   2025-07-02, 0, OFF_TRACK",
                "AT_MOST,  SNAPSHOT,   10, 20, 10,   2025-07-02, 0, ACHIEVED",
                "EQUAL,    CUMULATIVE, 30, -,  30,   2025-07-02, 0, ACHIEVED",
                "EQUAL,    CUMULATIVE, 30, -,  15,   2025-07-02, 0, ON_TRACK",
                "EQUAL,    CUMULATIVE, 30, -,  32,   2025-07-02, 0, AT_RISK",
                "EQUAL,    CUMULATIVE, 30, -,  34,   2025-07-02, 0, OFF_TRACK",
            })
    void theLightFollowsFromValueExpectationAndTolerance(
            GoalComparator comparator,
            TimeBasis basis,
            String goal,
            @Nullable String baseline,
            @Nullable String value,
            String asOf,
            int late,
            Light expected) {
        assertThat(light(target(comparator, basis, goal, null, baseline), asOf, value, late))
                .isEqualTo(expected);
    }

    @Test
    void whatWaitsForReviewIsSaidAndTurnsNoLight() {
        TargetSummary target = target(GoalComparator.AT_LEAST, TimeBasis.SNAPSHOT, "60", null, "50");
        var waiting = new TargetValue.Waiting(2, Instant.parse("2025-07-10T20:00:00Z"));
        var judgement = TargetLight.judge(new TargetLight.Facts(
                target,
                LocalDate.of(2025, 7, 15),
                new BigDecimal("56"),
                wholeLine(target, List.of()),
                3,
                3,
                0,
                waiting));
        assertThat(judgement.light()).isEqualTo(Light.ON_TRACK);
        assertThat(judgement.reasons())
                .contains(Reason.of("light.target.waiting", 2, 3, LocalDate.of(2025, 7, 11)))
                .extracting(Reason::code)
                .doesNotContain("light.target.late");
    }

    @ParameterizedTest(name = "{0} goal {1}–{2} baseline {3} at {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "AT_LEAST, 60, -, 50, 55, 0.5",
                "AT_LEAST, 60, -, -,  30, 0.5",
                "AT_LEAST, 60, -, 50, 45, -0.5",
                "AT_LEAST, 60, -, 50, 70, 2",
                "AT_MOST,  10, -, 20, 15, 0.5",
                "AT_MOST,  10, -, -,  20, 0.5",
                "AT_MOST,  10, -, -,  8,  1",
                "EQUAL,    30, -, -,  15, 0.5",
                "EQUAL,    30, -, -,  60, 0.5",
                "EQUAL,    30, -, -,  30, 1",
                "BETWEEN,  1,  2, -,  2,  1",
                "BETWEEN,  1,  2, -,  0.5, 0.5",
                "BETWEEN,  1,  2, -,  4,  0.5",
            })
    void achievementIsTheShareOfTheWay(
            GoalComparator comparator,
            String goal,
            @Nullable String upper,
            @Nullable String baseline,
            String value,
            String expected) {
        TargetSummary target = target(comparator, TimeBasis.SNAPSHOT, goal, upper, baseline);
        GoalLine line = wholeLine(target, List.of());
        assertThat(Achievement.of(comparator, new BigDecimal(value), line)).isEqualByComparingTo(expected);
    }

    @Test
    void theExpectationGoesThroughTheInterimGoals() {
        TargetSummary target = target(GoalComparator.AT_LEAST, TimeBasis.SNAPSHOT, "60", null, "50");
        GoalSummary autumn = new GoalSummary(
                java.util.UUID.randomUUID(),
                0,
                target.id(),
                null,
                LocalDate.of(2025, 9, 30),
                new BigDecimal("51"),
                null);
        GoalLine line = wholeLine(target, List.of(autumn));
        assertThat(line.expectedOn(LocalDate.of(2025, 9, 30))).isEqualByComparingTo("51");
        assertThat(line.expectedOn(LocalDate.of(2025, 12, 31))).isEqualByComparingTo("60");
        assertThat(line.expectedOn(LocalDate.of(2025, 11, 15)))
                .isEqualByComparingTo(
                        new BigDecimal("51").add(Figures.divide(new BigDecimal("414"), new BigDecimal("92"))));
        assertThat(line.expectedOn(LocalDate.of(2024, 12, 31))).isNull();
    }

    @Test
    void aPartOfASumHasNoGoalUnlessOneWasSetForIt() {
        TargetSummary sum = ATarget.of(Rollup.SUM, TimeBasis.CUMULATIVE);
        OrgUnitSummary county = ATarget.county();
        assertThat(GoalLine.of(sum, List.of(), county, false)).isNull();
        GoalSummary own =
                new GoalSummary(java.util.UUID.randomUUID(), 0, sum.id(), county.id(), null, new BigDecimal("3"), null);
        assertThat(GoalLine.of(sum, List.of(own), county, false))
                .extracting(GoalLine::goal)
                .isEqualTo(new BigDecimal("3"));
        assertThat(GoalLine.of(ATarget.of(Rollup.RATIO, TimeBasis.SNAPSHOT), List.of(), county, false))
                .isNotNull();
    }

    @ParameterizedTest(name = "as of {0} the last due quarter is {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-04-10, -",
                "2025-04-11, 2025-Q1",
                "2025-10-10, 2025-Q2",
                "2025-10-15, 2025-Q3",
                "2026-01-11, 2025-Q4",
                "2026-11-24, 2025-Q4",
            })
    void aReportIsLateTenDaysAfterItsPeriod(LocalDate asOf, @Nullable String period) {
        var found = Lateness.lastDuePeriod(ATarget.of(Rollup.SUM, TimeBasis.SNAPSHOT), asOf);
        assertThat(found.map(Object::toString).orElse(null)).isEqualTo(period);
    }

    @Test
    void theForecastFollowsTheLastPointsAndSaysWhenTheGoalIsMet() {
        List<Trend.Point> line = List.of(
                new Trend.Point(LocalDate.of(2025, 3, 31), new BigDecimal("10")),
                new Trend.Point(LocalDate.of(2025, 4, 10), new BigDecimal("20")),
                new Trend.Point(LocalDate.of(2025, 4, 20), new BigDecimal("30")));
        var forecast = Trend.forecast(line, LocalDate.of(2025, 4, 30), new BigDecimal("50"));
        assertThat(forecast).isNotNull();
        assertThat(forecast.value()).isEqualByComparingTo("40");
        assertThat(forecast.attainedOn()).isEqualTo("2025-05-10");
        assertThat(Trend.forecast(line.subList(0, 2), LocalDate.of(2025, 4, 30), null))
                .isNull();
    }
}
