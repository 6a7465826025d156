package org.yaodian.workplan.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Takes reads of one size through their measurements. */
final class SizeMeasuring {

    private static final Duration RUN_IN = Duration.ofSeconds(1);

    private final SizedSystem system;
    private final OpenLoop openLoop;
    private final Wrk wrk;
    private final Api api;

    SizeMeasuring(SizedSystem system, OpenLoop openLoop) {
        this.system = system;
        this.openLoop = openLoop;
        this.wrk = new Wrk(system.settings());
        this.api = new Api(system.settings());
    }

    int observations() {
        return system.observations();
    }

    /** Of the API as it is now. */
    Memory memory() {
        return Memory.of(system.api().handle());
    }

    /** Lets the JVM compile all of it; worked out first, as that is most of it. */
    void warmUp(List<Workload> workloads) {
        for (Others others : Others.values()) {
            as(
                    others,
                    () -> workloads.stream()
                            .map(workload -> run(workload, warmUp(others)))
                            .toList());
        }
    }

    private Duration warmUp(Others others) {
        Duration one = system.settings().scaleDuration();
        return others == Others.WRITE ? one.multipliedBy(2) : one.dividedBy(2);
    }

    private <T> T as(Others others, Supplier<T> action) {
        return others == Others.REST ? action.get() : OtherWriter.during(system.settings(), action);
    }

    /** Requests a second in the closed loop. */
    double throughput(Workload workload, Others others) {
        return as(others, () -> {
            run(workload, RUN_IN);
            return run(workload, system.settings().scaleDuration());
        });
    }

    /** In the open loop, at so many requests a second. */
    Latencies latencies(Workload workload, Others others, double rate) {
        return as(others, () -> {
            // The one who asks has to be compiled as well.
            ask(workload, rate, RUN_IN);
            return ask(workload, rate, system.settings().scaleDuration());
        });
    }

    private Latencies ask(Workload workload, double rate, Duration duration) {
        return openLoop.run(system.settings().api(), workload, api.token(), rate, duration);
    }

    private double run(Workload workload, Duration duration) {
        return wrk.run(system.settings().api(), workload, api.token(), duration);
    }
}
