package org.yaodian.workplan.document.domain.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param start where the number begins
 * @param end where its measure word ends, or the words behind that limit it
 * @param upper only for a range
 * @param measure null when none stands there
 * @param behind 以上 and the like; empty when there is none
 */
record Quantity(
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable Measure measure,
        String behind,
        boolean han,
        boolean more) {

    boolean is(Measure.Kind kind) {
        return measure != null && measure.kind() == kind;
    }
}
