package org.yaodian.workplan.bench;

/**
 * What was found for one workload, in requests a second.
 *
 * @param workload what was asked
 * @param bytes size of one answer's body
 * @param api our throughput
 * @param workedOut the same while others write, so that no answer is given again
 * @param bare that of a server which does nothing
 * @param database how often a second the database alone does the same work
 * @param latencies at half of our throughput
 */
record Measurement(
        Workload workload,
        int bytes,
        double api,
        double workedOut,
        double bare,
        double database,
        Latencies latencies) {}
