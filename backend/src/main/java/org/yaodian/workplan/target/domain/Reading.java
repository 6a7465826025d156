package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The figures of one observation. */
record Reading(
        LocalDate periodStart,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        BigDecimal value) {

    BigDecimal numeratorOrZero() {
        return numerator == null ? BigDecimal.ZERO : numerator;
    }

    BigDecimal denominatorOrZero() {
        return denominator == null ? BigDecimal.ZERO : denominator;
    }
}
