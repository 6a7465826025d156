package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.Allocation;
import org.yaodian.workplan.target.Gap;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rollup;

class GapArithmeticProperties {

    /** Counties with a whole numerator and denominator each. */
    @Provide
    Arbitrary<List<Portion>> counties() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 5000);
        return Combinators.combine(counts, counts)
                .as((a, b) -> new BigDecimal[] {
                    BigDecimal.valueOf(Math.min(a, b)), BigDecimal.valueOf(Math.max(1, Math.max(a, b)))
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(GapArithmeticProperties::portions);
    }

    private static List<Portion> portions(List<BigDecimal[]> figures) {
        List<Portion> portions = new ArrayList<>();
        for (BigDecimal[] figure : figures) {
            portions.add(ratio("county-" + portions.size(), figure[0], figure[1]));
        }
        return List.copyOf(portions);
    }

    private static Portion ratio(String key, BigDecimal numerator, BigDecimal denominator) {
        return new Portion(key, Figures.percentage(numerator, denominator), numerator, denominator, null);
    }

    private static Portion whole(List<Portion> portions) {
        return ratio(
                "",
                sum(portions.stream().map(Portion::figure).toList()),
                sum(portions.stream().map(Portion::base).toList()));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static GapArithmetic.@Nullable Outcome outcome(
            List<Portion> counties, BigDecimal goal, GoalComparator comparator, Allocation allocation) {
        Portion whole = whole(counties);
        Course course = Course.of(comparator, whole.value(), goal, null);
        Gap.Plan plan = new Gap.Plan(allocation, allocation == Allocation.CAPPED ? BigDecimal.TEN : null);
        return course == null ? null : new GapArithmetic(Rollup.RATIO, true, course, plan, whole, counties).share();
    }

    @Property
    void whatIsNeededIsTheSmallestWholeNumberThatMeetsTheGoal(
            @ForAll("counties") List<Portion> counties, @ForAll @IntRange(min = 0, max = 10000) int hundredths) {
        BigDecimal goal = BigDecimal.valueOf(hundredths, 2);
        var outcome = outcome(counties, goal, GoalComparator.AT_LEAST, Allocation.PROPORTIONAL);
        if (outcome == null) {
            return;
        }
        Portion whole = whole(counties);
        BigDecimal wanted = goal.multiply(whole.base()).movePointLeft(2);
        assertThat(outcome.needed().scale()).isZero();
        assertThat(whole.figure().add(outcome.needed())).isGreaterThanOrEqualTo(wanted);
        assertThat(whole.figure().add(outcome.needed()).subtract(BigDecimal.ONE))
                .isLessThan(wanted);
    }

    @Property
    void sharesAndWhatIsLeftAddUpToWhatIsNeeded(
            @ForAll("counties") List<Portion> counties,
            @ForAll @IntRange(min = 0, max = 10000) int hundredths,
            @ForAll GoalComparator comparator,
            @ForAll Allocation allocation) {
        var outcome = outcome(counties, BigDecimal.valueOf(hundredths, 2), comparator, allocation);
        if (outcome != null) {
            assertThat(sum(outcome.shares()).add(outcome.left())).isEqualByComparingTo(outcome.needed());
        }
    }

    @Property
    void everyUnitStaysBetweenNothingAndItsDenominatorAndWithinTheCap(
            @ForAll("counties") List<Portion> counties,
            @ForAll @IntRange(min = 0, max = 10000) int hundredths,
            @ForAll GoalComparator comparator,
            @ForAll Allocation allocation) {
        var outcome = outcome(counties, BigDecimal.valueOf(hundredths, 2), comparator, allocation);
        for (int i = 0; outcome != null && i < counties.size(); i++) {
            Portion county = counties.get(i);
            BigDecimal share = outcome.shares().get(i);
            assertThat(county.figure().add(share)).isBetween(BigDecimal.ZERO, county.base());
            if (allocation == Allocation.CAPPED) {
                assertThat(share.abs().multiply(BigDecimal.TEN)).isLessThanOrEqualTo(county.base());
            }
        }
    }

    @Property
    void withoutACapNothingIsLeftOfAGoalThatCanBeReached(
            @ForAll("counties") List<Portion> counties,
            @ForAll @IntRange(min = 0, max = 10000) int hundredths,
            @ForAll GoalComparator comparator) {
        for (Allocation allocation : List.of(Allocation.PROPORTIONAL, Allocation.EQUAL_EFFORT)) {
            var outcome = outcome(counties, BigDecimal.valueOf(hundredths, 2), comparator, allocation);
            if (outcome != null) {
                assertThat(outcome.left()).isEqualByComparingTo(BigDecimal.ZERO);
            }
        }
    }
}
