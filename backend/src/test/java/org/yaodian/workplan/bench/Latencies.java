package org.yaodian.workplan.bench;

import java.util.stream.LongStream;

/** How long answers took at a fixed rate, each from the moment its request was due. */
final class Latencies {

    private final double rate;
    private final long[] sorted;

    /** The rate in requests a second, the times in nanoseconds. */
    Latencies(double rate, LongStream nanos) {
        this.rate = rate;
        this.sorted = nanos.sorted().toArray();
    }

    double rate() {
        return rate;
    }

    int count() {
        return sorted.length;
    }

    /** In milliseconds; 1 gives the longest. */
    double quantile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)] / 1e6;
    }
}
