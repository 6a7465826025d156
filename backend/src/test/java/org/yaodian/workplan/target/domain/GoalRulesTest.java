package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.GoalSpec;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/** The table of docs/rules/targets.md, Goals that contradict. */
class GoalRulesTest {
    private static final UUID COUNTY = UUID.randomUUID();
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private static TargetSummary target(GoalComparator comparator, String goal, @Nullable String baseline) {
        String upper = comparator == GoalComparator.BETWEEN ? "70" : null;
        return ATarget.with(comparator, Rollup.RATIO, TimeBasis.SNAPSHOT, goal, upper, baseline, null);
    }

    private static GoalSummary goal(TargetSummary target, @Nullable UUID unit, @Nullable LocalDate date, String value) {
        return new GoalSummary(UUID.randomUUID(), 0, target.id(), unit, date, new BigDecimal(value), null);
    }

    private static GoalSpec spec(@Nullable UUID unit, @Nullable LocalDate date, String value, @Nullable String upper) {
        return new GoalSpec(
                unit == null ? null : unit.toString(),
                date,
                new BigDecimal(value),
                upper == null ? null : new BigDecimal(upper));
    }

    private static List<String> codes(Violations violations) {
        return violations.all().stream().map(Violation::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 55, 40, 2025-06-30, 48, ",
        "AT_LEAST, 55, 40, 2025-06-30, 39, goal.against-start",
        "AT_LEAST, 55, 40, 2025-06-30, 56, goal.against-goal",
        "AT_LEAST, 55, , 2025-06-30, 39, ",
        "AT_LEAST, 55, , 2025-06-30, 56, goal.against-goal",
        "AT_MOST, 40, 55, 2025-06-30, 48, ",
        "AT_MOST, 40, 55, 2025-06-30, 56, goal.against-start",
        "AT_MOST, 40, , 2025-06-30, 39, goal.against-goal",
        "EQUAL, 50, 40, 2025-06-30, 51, goal.against-goal",
        "AT_LEAST, 55, 40, 2025-12-31, 50, goal.date-not-on-the-way",
        "AT_LEAST, 55, 40, 2026-01-31, 50, goal.date-not-on-the-way",
        "AT_LEAST, 55, 40, 2025-01-01, 50, goal.date-not-on-the-way",
    })
    void anInterimGoalLiesBetweenWhereTheWayStartsAndEnds(
            GoalComparator comparator,
            String goal,
            @Nullable String baseline,
            LocalDate date,
            String value,
            @Nullable String code) {
        var found = GoalRules.check(target(comparator, goal, baseline), spec(null, date, value, null), null, List.of());
        assertThat(codes(found)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void anUpperBoundBelowTheLowerIsRefused() {
        TargetSummary between = target(GoalComparator.BETWEEN, "60", null);
        assertThat(codes(GoalRules.check(between, spec(COUNTY, null, "60", "50"), COUNTY, List.of())))
                .containsExactly("goal.upper-below");
        assertThat(codes(GoalRules.check(between, spec(COUNTY, null, "60", null), COUNTY, List.of())))
                .containsExactly("goal.upper-required");
    }

    @Test
    void aUnitsFinalGoalAndItsInterimGoalsFollowEachOther() {
        TargetSummary target = target(GoalComparator.AT_LEAST, "55", "40");
        List<GoalSummary> interim = List.of(goal(target, COUNTY, JUNE, "50"));
        assertThat(codes(GoalRules.check(target, spec(COUNTY, null, "45", null), COUNTY, interim)))
                .containsExactly("goal.out-of-order");
        assertThat(codes(GoalRules.check(target, spec(COUNTY, null, "50", null), COUNTY, interim)))
                .isEmpty();
        List<GoalSummary> ownEnd = List.of(goal(target, COUNTY, null, "45"));
        assertThat(codes(GoalRules.check(target, spec(COUNTY, JUNE, "46", null), COUNTY, ownEnd)))
                .containsExactly("goal.against-goal");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 55, 40, 2025-01-01, 2025-12-31, ",
        "AT_LEAST, 55, 40, 2025-01-01, 2025-06-30, target.goal-beyond-due",
        "AT_LEAST, 55, 40, 2025-07-01, 2025-12-31, target.goal-before-start",
        "AT_LEAST, 45, 40, 2025-01-01, 2025-12-31, target.goal-against-goal",
        "AT_LEAST, 55, 50, 2025-01-01, 2025-12-31, target.goal-against-start",
        "BETWEEN, 55, 40, 2025-01-01, 2025-12-31, target.goal-without-upper",
    })
    void aTargetIsNotChangedUnderItsInterimGoals(
            GoalComparator comparator,
            String goal,
            String baseline,
            LocalDate start,
            LocalDate due,
            @Nullable String code) {
        TargetSummary before = target(GoalComparator.AT_LEAST, "55", "40");
        TargetSummary after = ATarget.between(target(comparator, goal, baseline), start, due);
        var found = new RestatedGoals(before, after, List.of(goal(before, null, JUNE, "48"))).check();
        assertThat(codes(found)).isEqualTo(code == null ? List.of() : List.of(code));
    }
}
