package org.yaodian.workplan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes all reads through their measurements at one size. */
final class SizeMeasuring {

    /** Share of the smallest size's throughput at which latency is looked at, for every size. */
    private static final double LOAD = 0.5;

    private static final Duration RUN_IN = Duration.ofSeconds(1);

    private final SizedSystem system;
    private final OpenLoop openLoop;
    private final List<SizeFigures> smaller;
    private final Wrk wrk;
    private final Api api;

    SizeMeasuring(SizedSystem system, OpenLoop openLoop, List<SizeFigures> smaller) {
        this.system = system;
        this.openLoop = openLoop;
        this.smaller = List.copyOf(smaller);
        this.wrk = new Wrk(system.settings());
        this.api = new Api(system.settings());
    }

    SizeFigures measure() {
        List<Workload> workloads = ScaleWorkloads.all();
        // Worked out first: that is what the JVM has to compile.
        for (Others others : Others.values()) {
            as(
                    others,
                    () -> workloads.stream()
                            .map(workload -> run(workload, warmUp(others)))
                            .toList());
        }
        List<ReadFigures> reads = new ArrayList<>();
        for (Workload workload : workloads) {
            System.out.printf("Measuring: %s, %,d observations%n", workload.name(), system.observations());
            for (Others others : Others.values()) {
                reads.add(as(others, () -> read(workload, others)));
            }
        }
        return new SizeFigures(
                system.observations(),
                List.copyOf(reads),
                Memory.of(system.api().handle()));
    }

    private Duration warmUp(Others others) {
        Duration one = system.settings().scaleDuration();
        return others == Others.WRITE ? one.multipliedBy(2) : one.dividedBy(2);
    }

    private <T> T as(Others others, Supplier<T> action) {
        return others == Others.REST ? action.get() : OtherWriter.during(system.settings(), action);
    }

    private ReadFigures read(Workload workload, Others others) {
        run(workload, RUN_IN);
        Duration duration = system.settings().scaleDuration();
        double throughput = run(workload, duration);
        double rate = smaller.isEmpty()
                ? Math.max(1, LOAD * throughput)
                : smaller.getFirst().read(workload.name(), others).latencies().rate();
        // The one who asks has to be compiled as well.
        openLoop.run(system.settings().api(), workload, api.token(), rate, RUN_IN);
        Latencies latencies = openLoop.run(system.settings().api(), workload, api.token(), rate, duration);
        return new ReadFigures(workload.name(), others, throughput, latencies);
    }

    private double run(Workload workload, Duration duration) {
        return wrk.run(system.settings().api(), workload, api.token(), duration);
    }
}
