package org.yaodian.workplan.bench;

import java.util.List;

/**
 * How fast one kind of answer came.
 *
 * @param name of its workload
 * @param others what others did meanwhile
 * @param throughput requests a second in the closed loop, the middle of its rounds
 * @param rate requests a second in the open loop, the same for every size
 * @param rounds of the open loop
 */
record ReadFigures(String name, Others others, double throughput, double rate, List<Latencies> rounds) {

    double median() {
        return middle(0.5);
    }

    double p99() {
        return middle(0.99);
    }

    /** The middle of what the rounds found. */
    private double middle(double share) {
        return Middle.of(rounds.stream().map(round -> round.quantile(share)).toList());
    }

    /** Of all rounds. */
    double longest() {
        return rounds.stream().mapToDouble(round -> round.quantile(1)).max().orElseThrow();
    }
}
