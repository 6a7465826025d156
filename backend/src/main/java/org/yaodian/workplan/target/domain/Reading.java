package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one observation.
 *
 * @param definitionVersion the version of the definition card that it was reported under
 */
record Reading(
        LocalDate periodStart,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        BigDecimal value,
        int definitionVersion) {

    BigDecimal numeratorOrZero() {
        return numerator == null ? BigDecimal.ZERO : numerator;
    }

    BigDecimal denominatorOrZero() {
        return denominator == null ? BigDecimal.ZERO : denominator;
    }
}
