package org.yaodian.workplan.document.domain.reading;

import org.jspecify.annotations.Nullable;

/**
 * A number in front of a heading or an item.
 *
 * @param ordinal null for a bullet
 * @param start where it begins
 * @param bodyStart where the words after it begin
 * @param certain false when it may as well be part of a figure, as in {@code 3.2025年}
 */
record Numbering(NumberingStyle style, @Nullable Integer ordinal, int start, int bodyStart, boolean certain) {
    /** Whether it comes right after the other, in the same style. */
    boolean follows(@Nullable Integer before) {
        return ordinal != null && (before == null ? ordinal == 1 : ordinal == before + 1);
    }
}
