package org.yaodian.workplan.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The same reads of all sizes in turn, several rounds of them: what else the machine has to do meanwhile meets all sizes alike, and
 * what met one round only does not count.
 */
final class SideBySide {

    private static final int ROUNDS = 3;

    /** Share of the slowest size's throughput at which latency is looked at, for every size … */
    private static final double LOAD = 0.5;

    /**
     * … but at most so many requests a second: three times what 200 people ask who look at each answer for three seconds. Half of
     * what a closed loop reaches is not a load but the limit of a machine that client, database and two services share.
     */
    private static final double MOST = 200;

    private final List<SizeMeasuring> sizes;

    SideBySide(List<SizeMeasuring> sizes) {
        this.sizes = List.copyOf(sizes);
    }

    List<SizeFigures> measure() {
        List<Workload> workloads = ScaleWorkloads.all();
        sizes.forEach(size -> size.warmUp(workloads));
        List<List<ReadFigures>> reads = new ArrayList<>();
        for (Workload workload : workloads) {
            for (Others others : Others.values()) {
                System.out.printf("Measuring: %s, %s%n", workload.name(), others.words());
                reads.add(read(workload, others));
            }
        }
        return IntStream.range(0, sizes.size())
                .mapToObj(size -> new SizeFigures(
                        sizes.get(size).observations(),
                        reads.stream().map(each -> each.get(size)).toList(),
                        sizes.get(size).memory()))
                .toList();
    }

    /** One for each size. */
    private List<ReadFigures> read(Workload workload, Others others) {
        List<Double> throughputs = rounds(size -> size.throughput(workload, others)).stream()
                .map(Middle::of)
                .toList();
        double rate = Math.clamp(LOAD * Collections.min(throughputs), 1, MOST);
        List<List<Latencies>> latencies = rounds(size -> size.latencies(workload, others, rate));
        return IntStream.range(0, sizes.size())
                .mapToObj(size ->
                        new ReadFigures(workload.name(), others, throughputs.get(size), rate, latencies.get(size)))
                .toList();
    }

    /** For each size what its rounds have found. */
    private <T> List<List<T>> rounds(Function<SizeMeasuring, T> measuring) {
        List<List<T>> found = new ArrayList<>();
        sizes.forEach(size -> found.add(new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int size = 0; size < sizes.size(); size++) {
                found.get(size).add(measuring.apply(sizes.get(size)));
            }
        }
        return found;
    }
}
