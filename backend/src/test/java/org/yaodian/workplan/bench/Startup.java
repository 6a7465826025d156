package org.yaodian.workplan.bench;

import java.util.List;

/**
 * Starts of the API on a database that is migrated and filled.
 *
 * @param seconds from the start of the process to the first 200 of its readiness, one for each start, in order
 * @param cached the same with the JDK's AOT cache
 * @param atRest its memory some seconds after the last start, without a request
 */
record Startup(List<Double> seconds, List<Double> cached, Memory atRest) {

    static double median(List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
