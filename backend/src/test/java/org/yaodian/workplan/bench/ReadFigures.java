package org.yaodian.workplan.bench;

/**
 * How fast one kind of answer came.
 *
 * @param name of its workload
 * @param others what others did meanwhile
 * @param throughput requests a second in the closed loop
 * @param latencies in the open loop, at the same rate for every size
 */
record ReadFigures(String name, Others others, double throughput, Latencies latencies) {

    double median() {
        return latencies.quantile(0.5);
    }

    double p99() {
        return latencies.quantile(0.99);
    }
}
