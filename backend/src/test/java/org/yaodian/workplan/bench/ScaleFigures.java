package org.yaodian.workplan.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was found at scale.
 *
 * @param sizes one for each size, growing
 * @param statements of each workload at the largest size
 * @param aggregates of the database alone, at the size it was compared at
 * @param approvals at the largest size
 * @param batches at the largest size; null when only the scale was asked for
 */
record ScaleFigures(
        List<SizeFigures> sizes,
        List<RequestStatements> statements,
        AggregateFigures aggregates,
        ApprovalFigures approvals,
        @Nullable BatchFigures batches) {

    SizeFigures smallest() {
        return sizes.getFirst();
    }

    SizeFigures largest() {
        return sizes.getLast();
    }

    /** What the API answered at the size that the database was asked at. */
    SizeFigures beside(AggregateFigures compared) {
        return sizes.stream()
                .filter(size -> size.observations() == compared.observations())
                .findFirst()
                .orElseThrow(() -> new BenchFailure("Nothing was read at " + compared.observations()));
    }
}
