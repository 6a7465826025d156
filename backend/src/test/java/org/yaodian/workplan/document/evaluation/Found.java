package org.yaodian.workplan.document.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a document, as an answer or as a finding.
 *
 * @param mark what must be the same in both, beside the span
 * @param figure only of a target
 */
record Found(int start, int end, String mark, @Nullable Amount figure) {
    static Found of(int start, int end, @Nullable Object mark) {
        return new Found(start, end, Objects.toString(mark, ""), null);
    }

    boolean isAt(Found other) {
        return start == other.start && end == other.end && mark.equals(other.mark);
    }

    boolean touches(Found other) {
        return start < other.end && other.start < end && mark.equals(other.mark);
    }

    boolean promises(Found other) {
        return touches(other) && figure != null && other.figure != null && figure.isSame(other.figure);
    }

    /** A figure with its comparator; 达 without 以上 may be read either way. */
    record Amount(
            Set<String> comparators,
            BigDecimal value,
            @Nullable BigDecimal upper,
            String unit) {
        boolean isSame(Amount other) {
            boolean compared = comparators.stream().anyMatch(other.comparators::contains);
            boolean bounded =
                    upper == null ? other.upper == null : other.upper != null && upper.compareTo(other.upper) == 0;
            return compared && value.compareTo(other.value) == 0 && bounded && unit.equals(other.unit);
        }
    }
}
