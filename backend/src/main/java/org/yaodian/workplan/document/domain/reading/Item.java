package org.yaodian.workplan.document.domain.reading;

import org.jspecify.annotations.Nullable;

/**
 * A line, or the stretch of one that begins with a number of its own.
 *
 * @param numbering null when it has no number
 */
record Item(@Nullable Numbering numbering, Span span) {
    int bodyStart() {
        return numbering == null ? span.start() : numbering.bodyStart();
    }

    boolean has(@Nullable NumberingStyle style) {
        return numbering != null && numbering.style() == style;
    }

    @Nullable
    Integer ordinal() {
        return numbering == null ? null : numbering.ordinal();
    }
}
