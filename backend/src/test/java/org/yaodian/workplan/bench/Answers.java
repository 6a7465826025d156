package org.yaodian.workplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came back, by kind of request. Not safe for several threads. */
final class Answers {

    /** Of a connection that was refused or lost, or an answer that never came. */
    static final int NONE = 0;

    private final List<List<Long>> nanos = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    Answers(int kinds) {
        for (int kind = 0; kind < kinds; kind++) {
            nanos.add(new ArrayList<>());
        }
    }

    void add(int kind, int status, long took) {
        statuses.merge(status, 1, Integer::sum);
        if (status / 100 == 2) {
            nanos.get(kind).add(took);
        }
    }

    /** How long the right ones of a kind took; the rate is that of all. */
    Latencies of(int kind, double rate) {
        return new Latencies(rate, nanos.get(kind).stream().mapToLong(Long::longValue));
    }

    /** How long all the right ones took. */
    Latencies all(double rate) {
        return new Latencies(rate, nanos.stream().flatMap(List::stream).mapToLong(Long::longValue));
    }

    int count() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    int right() {
        return nanos.stream().mapToInt(List::size).sum();
    }

    /** How many of each status. */
    Map<Integer, Integer> statuses() {
        return Map.copyOf(statuses);
    }

    /** Those that are neither right nor say that the service has too much to do. */
    int wrong() {
        return count() - right() - statuses.getOrDefault(429, 0) - statuses.getOrDefault(503, 0);
    }
}
