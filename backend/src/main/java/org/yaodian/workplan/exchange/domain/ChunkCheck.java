package org.yaodian.workplan.exchange.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaodian.workplan.target.BulkReporting;
import org.yaodian.workplan.target.BulkReporting.Kind;
import org.yaodian.workplan.target.BulkReporting.Outcome;

/** Hands the readable rows of a chunk on to be reported, and counts what came of all of them. */
final class ChunkCheck {
    private ChunkCheck() {}

    static Tally take(List<BatchRow> rows, BulkReporting.Batch batch, boolean stores) {
        List<BulkReporting.Row> readable = rows.stream()
                .filter(BatchRow::isReadable)
                .map(row -> new BulkReporting.Row(row.number(), Objects.requireNonNull(row.spec())))
                .toList();
        Iterator<Outcome> outcomes = batch.take(readable, stores).iterator();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List<Rejection> rejections = new ArrayList<>();
        for (BatchRow row : rows) {
            Outcome outcome = row.isReadable() ? outcomes.next() : new Outcome(Kind.REFUSED, row.violations());
            counts.merge(outcome.kind(), 1, Integer::sum);
            outcome.violations().forEach(violation -> rejections.add(Rejection.of(row, violation)));
        }
        return new Tally(
                counts.getOrDefault(Kind.CREATED, 0),
                counts.getOrDefault(Kind.UPDATED, 0),
                counts.getOrDefault(Kind.UNCHANGED, 0),
                counts.getOrDefault(Kind.REFUSED, 0),
                rejections);
    }
}
