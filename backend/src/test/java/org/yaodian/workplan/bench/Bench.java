package org.yaodian.workplan.bench;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yaodian.workplan.testing.ChildFailure;

/** Measures the running local system and prints one table. */
public final class Bench {

    private Bench() {}

    /** {@code --quick} measures for shorter; all addresses come from the environment that the local system sets. */
    public static void main(String[] arguments) {
        Vertx vertx = Vertx.vertx();
        try {
            BenchSettings settings = BenchSettings.from(System.getenv(), Arrays.asList(arguments));
            Report report = measure(settings, vertx);
            System.out.println(report.text());
            report.write(settings.bench().resolve("results/latest.md"));
        } catch (BenchFailure | ChildFailure | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static Report measure(BenchSettings settings, Vertx vertx) {
        Startup startup = StartupRuns.of(settings).measure();
        Api api = new Api(settings);
        List<Workload> workloads = new Workloads(api).all();
        Database database = new Database(settings);
        database.rememberDrafts(Workloads.draftIds(workloads));
        List<Measurement> measurements = new ArrayList<>();
        try (BareProcess bare = BareProcess.start(settings)) {
            Measuring measuring = new Measuring(settings, api, database, bare.address(), new OpenLoop(vertx));
            System.out.println("Warming up");
            // All of them before any: a JVM that is still compiling one slows down the others.
            workloads.forEach(measuring::warmUp);
            for (Workload workload : workloads) {
                System.out.println("Measuring: " + workload.name());
                measurements.add(measuring.measure(workload));
            }
        }
        return new Report(settings, startup, Memory.of(settings.runningApi()), measurements);
    }
}
