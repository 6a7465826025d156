package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.Allocation;
import org.yaodian.workplan.target.Gap;
import org.yaodian.workplan.target.Rollup;

/**
 * How much a whole needs to reach a bound and who brings it. Counts in whole steps (1, or as many decimals as the figures have),
 * so that the shares add up to what is needed exactly.
 *
 * @param rollup how the whole is made; SUM for a unit that reports by itself
 * @param bounded whether no unit can pass its whole base (a numerator its denominator, a percentage 100)
 */
record GapArithmetic(
        Rollup rollup, boolean bounded, Course course, Gap.Plan plan, Portion whole, List<Portion> portions) {
    private static final int MOST_DECIMALS = 6;
    private static final int LEAST_DECIMALS = 2;

    /**
     * What came out, with signs: negative where figures have to come down.
     *
     * @param shares of the portions, in their order
     */
    record Outcome(BigDecimal needed, BigDecimal left, List<BigDecimal> shares) {}

    Outcome share() {
        int scale = scale();
        BigInteger needed = steps(course.distance(whole.figure(), wanted(whole)), scale, RoundingMode.CEILING);
        List<Apportionment.Part> parts = portions.stream()
                .map(portion -> new Apportionment.Part(portion.key(), weight(portion), room(portion, scale)))
                .toList();
        List<BigInteger> shares = Apportionment.of(needed, parts);
        BigInteger given = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return new Outcome(
                amount(needed, scale),
                amount(needed.subtract(given), scale),
                shares.stream().map(steps -> amount(steps, scale)).toList());
    }

    /** The figure at which a portion's value is just the bound. */
    private BigDecimal wanted(Portion portion) {
        BigDecimal product = course.bound().multiply(portion.base());
        return rollup.isPercentage() ? product.movePointLeft(2) : product;
    }

    private static BigInteger steps(BigDecimal amount, int scale, RoundingMode rounding) {
        return amount.max(BigDecimal.ZERO).setScale(scale, rounding).unscaledValue();
    }

    private BigDecimal amount(BigInteger steps, int scale) {
        return course.signed(new BigDecimal(steps, scale));
    }

    /** 0 when all figures are whole. The bound is a figure too, unless it is a percentage. */
    private int scale() {
        Stream<BigDecimal> figures = Stream.concat(Stream.of(whole), portions.stream())
                .flatMap(portion -> Stream.of(portion.figure(), portion.base()));
        int decimals = (rollup.isPercentage() ? figures : Stream.concat(figures, Stream.of(course.bound())))
                .mapToInt(figure -> figure.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return decimals <= 0 ? 0 : Math.clamp(decimals, LEAST_DECIMALS, MOST_DECIMALS);
    }

    private BigDecimal weight(Portion portion) {
        if (plan.allocation() == Allocation.EQUAL_EFFORT) {
            return lack(portion).max(BigDecimal.ZERO);
        }
        return rollup.isPercentage() ? portion.base() : portion.figure();
    }

    /** What a portion could still bring: up to its base, to the bound or to its own goal; downwards, all it has. */
    private BigDecimal lack(Portion portion) {
        return switch (rollup) {
            case MEAN -> course.distance(portion.figure(), wanted(portion));
            case SUM -> course.up() ? lackToOwnGoal(portion) : portion.figure();
            default -> course.up() ? portion.base().subtract(portion.figure()) : portion.figure();
        };
    }

    /** The parts of a sum lack nothing in common unless each has a goal of its own. */
    private BigDecimal lackToOwnGoal(Portion portion) {
        BigDecimal own = portion.ownGoal();
        boolean allHave = portions.stream().allMatch(other -> other.ownGoal() != null);
        return own == null || !allHave ? BigDecimal.ONE : own.subtract(portion.figure());
    }

    private @Nullable BigInteger room(Portion portion, int scale) {
        BigDecimal room = bounds(portion);
        BigDecimal cap = plan.cap();
        if (cap != null) {
            BigDecimal of = rollup.isPercentage() ? portion.base() : portion.figure();
            BigDecimal capped = of.multiply(cap).movePointLeft(2);
            room = room == null ? capped : room.min(capped);
        }
        return room == null ? null : steps(room, scale, RoundingMode.FLOOR);
    }

    private @Nullable BigDecimal bounds(Portion portion) {
        if (!course.up()) {
            return portion.figure();
        }
        BigDecimal all = rollup.isPercentage() ? portion.base() : portion.base().multiply(Figures.HUNDRED);
        return bounded ? all.subtract(portion.figure()) : null;
    }
}
