package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.Rollup;

/**
 * What the smallest or largest of values needs to reach a bound. Where every value counts (a MIN that has to grow, a MAX that has
 * to fall) all that are short must reach it; where one is enough, the nearest must.
 *
 * @param cap at most so many per cent of a unit's own value
 */
record ExtremeGap(Rollup rollup, Course course, @Nullable BigDecimal cap, List<Portion> portions) {

    GapArithmetic.Outcome share() {
        List<BigDecimal> wanted = portions.stream().map(this::wanted).toList();
        List<BigDecimal> shares = portions.stream()
                .map(portion -> capped(wanted(portion), portion))
                .toList();
        BigDecimal needed = sum(wanted);
        return new GapArithmetic.Outcome(
                course.signed(needed),
                course.signed(needed.subtract(sum(shares))),
                shares.stream().map(course::signed).toList());
    }

    private BigDecimal wanted(Portion portion) {
        boolean everybody = (rollup == Rollup.MIN) == course.up();
        return everybody || portion.equals(nearest())
                ? course.distance(portion.value(), course.bound()).max(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    private @Nullable Portion nearest() {
        return portions.stream()
                .min(Comparator.comparing((Portion portion) -> course.distance(portion.value(), course.bound()))
                        .thenComparing(Portion::key))
                .orElse(null);
    }

    private BigDecimal capped(BigDecimal amount, Portion portion) {
        return cap == null
                ? amount
                : amount.min(portion.value().multiply(cap).movePointLeft(2).max(BigDecimal.ZERO));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
