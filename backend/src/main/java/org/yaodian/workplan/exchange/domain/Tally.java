package org.yaodian.workplan.exchange.domain;

import java.util.List;

/**
 * What came of some rows.
 *
 * @param rejections one for each broken rule, for {@code rejected} rows
 */
record Tally(int created, int updated, int unchanged, int rejected, List<Rejection> rejections) {
    static final Tally NONE = new Tally(0, 0, 0, 0, List.of());

    /** Both together, without naming the rejected rows again. */
    Tally plus(Tally other) {
        return new Tally(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                rejected + other.rejected,
                List.of());
    }

    int rows() {
        return created + updated + unchanged + rejected;
    }
}
