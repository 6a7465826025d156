package org.yaodian.workplan.bench;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/**
 * How fast changes are told.
 *
 * @param events that were read from the beginning
 * @param rate of them a second, read by one client page by page
 * @param live from the commit to a client that follows
 */
record FeedFigures(int events, double rate, Latencies live) {

    /** The highest that a client may wait for. */
    private static final double MOST_MILLIS = 500;

    String text() {
        return new Formatter(Locale.ROOT)
                .format("- Changes read by one client: %,d, %.0f a second%n", events, rate)
                .format(
                        "- From the commit to a client that follows, at %.0f a second: p50 %.0f ms, p99 %.0f ms, at most %.0f ms%n",
                        live.rate(), live.quantile(0.5), live.quantile(0.99), live.quantile(1))
                .toString();
    }

    List<Goal> goals() {
        return List.of(
                Goal.atLeast("Changes read by one client", 20_000, " /s", rate),
                Goal.atMost("From the commit to a client that follows: p99", MOST_MILLIS, " ms", live.quantile(0.99)));
    }
}
