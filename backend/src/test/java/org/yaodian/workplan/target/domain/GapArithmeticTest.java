package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.target.Allocation;
import org.yaodian.workplan.target.Gap;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rollup;

/** The examples of docs/rules/targets.md, Gap. */
class GapArithmeticTest {
    /** A 400/1 000, B 100/500, C 500/500: 1 000/2 000 or 50 %. */
    private static final List<Portion> COUNTIES =
            List.of(portion("A", "400", "1000"), portion("B", "100", "500"), portion("C", "500", "500"));

    private static Portion portion(String key, String figure, String base) {
        BigDecimal part = new BigDecimal(figure);
        BigDecimal whole = new BigDecimal(base);
        return new Portion(key, Figures.percentage(part, whole), part, whole, null);
    }

    private static Portion single(String key, String value) {
        BigDecimal figure = new BigDecimal(value);
        return new Portion(key, figure, figure, BigDecimal.ONE, null);
    }

    private static Gap.Plan plan(Allocation allocation, @Nullable Integer cap) {
        return new Gap.Plan(allocation, cap == null ? null : BigDecimal.valueOf(cap));
    }

    private static List<BigDecimal> decimals(String shares) {
        return Arrays.stream(shares.split(" ")).map(BigDecimal::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 60, PROPORTIONAL, , 200, 0, 133 67 0",
        "AT_LEAST, 60, EQUAL_EFFORT, , 200, 0, 120 80 0",
        "AT_LEAST, 60, CAPPED, 15, 200, 0, 133 67 0",
        "AT_LEAST, 60, CAPPED, 13, 200, 5, 130 65 0",
        "AT_LEAST, 50.01, PROPORTIONAL, , 1, 0, 1 0 0",
        "AT_MOST, 40, PROPORTIONAL, , -200, 0, -100 -50 -50",
        "AT_MOST, 40, EQUAL_EFFORT, , -200, 0, -80 -20 -100",
        "EQUAL, 45, PROPORTIONAL, , -100, 0, -50 -25 -25",
    })
    void aRatioIsSharedOutInWholeNumerators(
            GoalComparator comparator,
            BigDecimal goal,
            Allocation allocation,
            @Nullable Integer cap,
            BigDecimal needed,
            BigDecimal left,
            String shares) {
        Course course = Objects.requireNonNull(Course.of(comparator, BigDecimal.valueOf(50), goal, null));
        var outcome = new GapArithmetic(
                        Rollup.RATIO, true, course, plan(allocation, cap), portion("", "1000", "2000"), COUNTIES)
                .share();
        assertThat(outcome.needed()).isEqualByComparingTo(needed);
        assertThat(outcome.left()).isEqualByComparingTo(left);
        assertThat(outcome.shares())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(decimals(shares));
    }

    @ParameterizedTest
    @CsvSource({
        "PROPORTIONAL, , 4 2 0",
        "EQUAL_EFFORT, , 2 2 2",
        "CAPPED, 80, 4 2 0",
        "CAPPED, 60, 3 1 0",
    })
    void aSumIsSharedOutByWhatEverybodyHas(Allocation allocation, @Nullable Integer cap, String shares) {
        List<Portion> counties = List.of(single("A", "6"), single("B", "3"), single("C", "0"));
        Course course = new Course(true, BigDecimal.valueOf(15));
        var outcome =
                new GapArithmetic(Rollup.SUM, false, course, plan(allocation, cap), single("", "9"), counties).share();
        assertThat(outcome.shares())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(decimals(shares));
    }

    @Test
    void aMeanOfHoursKeepsTheDecimalsOfItsFigures() {
        List<Portion> counties = List.of(
                new Portion("A", new BigDecimal("1.5"), new BigDecimal("1.5"), BigDecimal.ONE, null),
                new Portion("B", new BigDecimal("2"), new BigDecimal("2"), BigDecimal.ONE, null));
        Portion whole = new Portion("", new BigDecimal("1.75"), new BigDecimal("3.5"), BigDecimal.TWO, null);
        Course course = new Course(true, BigDecimal.TWO);
        var outcome = new GapArithmetic(
                        Rollup.MEAN, false, course, plan(Allocation.EQUAL_EFFORT, null), whole, counties)
                .share();
        assertThat(outcome.needed()).isEqualTo("0.50");
        assertThat(outcome.shares())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.5"), BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "MIN, AT_LEAST, 5, 3 1 0",
        "MAX, AT_LEAST, 9, 0 0 2",
        "MAX, AT_MOST, 3, 0 -1 -4",
        "MIN, AT_MOST, 1, -1 0 0",
    })
    void ofAnExtremeAllThatAreShortMoveOrJustTheNearest(
            Rollup rollup, GoalComparator comparator, BigDecimal goal, String shares) {
        List<Portion> counties = List.of(single("A", "2"), single("B", "4"), single("C", "7"));
        BigDecimal value = rollup == Rollup.MIN ? BigDecimal.TWO : BigDecimal.valueOf(7);
        Course course = Objects.requireNonNull(Course.of(comparator, value, goal, null));
        var outcome = new ExtremeGap(rollup, course, null, counties).share();
        assertThat(outcome.shares())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(decimals(shares));
        assertThat(outcome.left()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void betweenGoesToTheNearerBoundAndNowhereWhenMet() {
        BigDecimal lower = BigDecimal.valueOf(10);
        BigDecimal upper = BigDecimal.valueOf(20);
        assertThat(Course.of(GoalComparator.BETWEEN, BigDecimal.ONE, lower, upper))
                .isEqualTo(new Course(true, lower));
        assertThat(Course.of(GoalComparator.BETWEEN, BigDecimal.valueOf(25), lower, upper))
                .isEqualTo(new Course(false, upper));
        assertThat(Course.of(GoalComparator.BETWEEN, BigDecimal.valueOf(15), lower, upper))
                .isNull();
    }
}
