package org.yaodian.workplan.bench;

import java.util.List;
import java.util.Locale;

/**
 * How long it takes to approve many figures in one review.
 *
 * @param observations how many there were already
 * @param reviewed how many were approved in one request
 * @param seconds of each request, in their order; the first of an API that has just started
 */
record ReviewFigures(int observations, int reviewed, List<Double> seconds) {
    private static final double LONGEST = 3;

    String text() {
        List<Double> later = seconds.stream().skip(1).sorted().toList();
        String median = String.format(
                Locale.ROOT,
                "## Reviews of %,d figures in one go, beside %,d observations%n%nMedian of %d after the first: %.2f s%n",
                reviewed,
                observations,
                later.size(),
                later.get(later.size() / 2));
        return median
                + GoalTable.text(List.of(
                        Goal.atMost("the first review after the start", LONGEST, " s", seconds.getFirst()),
                        Goal.atMost("the slowest of those after it", LONGEST, " s", later.getLast())));
    }
}
