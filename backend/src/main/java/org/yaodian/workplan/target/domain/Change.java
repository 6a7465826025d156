package org.yaodian.workplan.target.domain;

import java.time.LocalDate;

/**
 * What changes for a target and unit with the period that begins on {@code periodStart}.
 *
 * @param observed how many units have an approved observation of exactly this period
 */
record Change(LocalDate periodStart, Tally tally, int observed) {

    Change plus(Change other) {
        return new Change(periodStart, tally.plus(other.tally), observed + other.observed);
    }

    Change minus(Change other) {
        return new Change(periodStart, tally.minus(other.tally), observed - other.observed);
    }

    boolean isNone() {
        return tally.isNone() && observed == 0;
    }
}
