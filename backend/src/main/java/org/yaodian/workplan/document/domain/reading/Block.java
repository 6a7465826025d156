package org.yaodian.workplan.document.domain.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a task stands.
 *
 * @param number null when it has none
 * @param bodyStart where its words begin, after the number
 * @param inner numbers of items inside it; no words of its own
 * @param row only of a task in a table
 */
record Block(
        @Nullable Integer number,
        Span span,
        int bodyStart,
        List<Span> inner,
        @Nullable TableRow row) {
    Block(@Nullable Integer number, Span span, int bodyStart, List<Span> inner) {
        this(number, span, bodyStart, inner, null);
    }
}
