package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;

/**
 * What approved observations add up to for one target and unit: a state on a day, or the change from one period to the next.
 *
 * @param value sum of the reporting units' own values
 * @param reported how many units have reported
 * @param covered how many of them meet the unit goal
 * @param vintage the definition versions that the figures were reported under
 */
record Tally(
        BigDecimal numerator, BigDecimal denominator, BigDecimal value, int reported, int covered, Vintage vintage) {
    static final Tally NONE = new Tally(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, Vintage.NONE);

    Tally plus(Tally other) {
        return new Tally(
                numerator.add(other.numerator),
                denominator.add(other.denominator),
                value.add(other.value),
                reported + other.reported,
                covered + other.covered,
                vintage.plus(other.vintage));
    }

    Tally minus(Tally other) {
        return new Tally(
                numerator.subtract(other.numerator),
                denominator.subtract(other.denominator),
                value.subtract(other.value),
                reported - other.reported,
                covered - other.covered,
                vintage.minus(other.vintage));
    }

    /** The figures alone: nobody counts as reporting any more, but what was added up stays. */
    Tally withoutReporters() {
        return new Tally(numerator, denominator, value, 0, 0, vintage);
    }

    boolean isNone() {
        return numerator.signum() == 0
                && denominator.signum() == 0
                && value.signum() == 0
                && reported == 0
                && covered == 0
                && vintage.isNone();
    }
}
