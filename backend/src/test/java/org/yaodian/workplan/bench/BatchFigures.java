package org.yaodian.workplan.bench;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long many new figures in one call take.
 *
 * @param rows how many
 * @param copySeconds the same rows by COPY into the same table
 * @param batchSeconds in one call, all or nothing
 * @param repeatSeconds the same call again, which changes nothing
 * @param grownMb by how much what the service holds on to grew meanwhile
 * @param export of the same rows
 * @param feed that tells of them
 * @param crowd reads while several clients send batches
 */
record BatchFigures(
        int rows,
        double copySeconds,
        double batchSeconds,
        double repeatSeconds,
        long grownMb,
        ExportFigures export,
        FeedFigures feed,
        CrowdFigures crowd) {

    String text() {
        Formatter text = new Formatter(Locale.ROOT);
        text.format(
                "%n## Batch%n%n- %,d new rows: COPY %.1f s, one call %.1f s, the same call again %.1f s; heap in use +%d MB%n",
                rows, copySeconds, batchSeconds, repeatSeconds, grownMb);
        return text + export.text() + feed.text() + crowd.text();
    }

    List<Goal> goals() {
        String what = String.format(Locale.ROOT, "Batch of %,d new rows", rows);
        List<Goal> goals = List.of(
                Goal.atLeast(what + ", of COPY", 0.33, " ×", copySeconds / batchSeconds),
                Goal.atLeast(what + " again, of the first time", 2, " ×", batchSeconds / repeatSeconds),
                Goal.atMost(what + ": heap in use", 64, " MB more", (double) grownMb));
        return Stream.of(goals, export.goals(), feed.goals(), crowd.goals())
                .flatMap(List::stream)
                .toList();
    }
}
