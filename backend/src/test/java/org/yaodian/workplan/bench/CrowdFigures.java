package org.yaodian.workplan.bench;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/**
 * How long dashboards take to be read while several clients send batches.
 *
 * @param reads one for each kind
 */
record CrowdFigures(List<Read> reads) {

    private static final double P99 = 0.99;

    /**
     * One kind of read, always at the same rate.
     *
     * @param again while nothing changes, so that answers are given again
     * @param rest while nobody sends a batch, but each answer has to be worked out
     * @param crowd while the batches run
     */
    record Read(String name, Latencies again, Latencies rest, Latencies crowd) {

        private double times() {
            return crowd.quantile(P99) / rest.quantile(P99);
        }
    }

    String text() {
        Formatter text = new Formatter(Locale.ROOT);
        text.format("%n| while %d clients send batches | answers | p50 ms | p99 ms | max ms |%n", BatchCrowd.CLIENTS);
        text.format("| --- | --- | --: | --: | --: |%n");
        for (Read read : reads) {
            row(text, read.name(), "at rest, again", read.again());
            row(text, read.name(), "at rest, worked out", read.rest());
            row(text, read.name(), "meanwhile", read.crowd());
        }
        return text.toString();
    }

    private static void row(Formatter text, String name, String answers, Latencies found) {
        text.format(
                "| %s, %.0f a second | %s | %.1f | %.1f | %.1f |%n",
                name, found.rate(), answers, found.quantile(0.5), found.quantile(P99), found.quantile(1));
    }

    List<Goal> goals() {
        return reads.stream()
                .map(read -> Goal.atMost(
                        read.name() + " while batches run: p99, of that at rest, worked out", 2, " ×", read.times()))
                .toList();
    }
}
