package org.yaodian.workplan.bench;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yaodian.workplan.testing.ChildFailure;

/** Measures the running local system and prints one table. */
public final class Bench {

    private Bench() {}

    /** {@code --quick} measures for shorter, {@link BenchOptions} has the rest; all addresses come from the environment that the local system sets. */
    public static void main(String[] arguments) {
        Vertx vertx = Vertx.vertx();
        try {
            BenchSettings settings = BenchSettings.from(System.getenv(), Arrays.asList(arguments));
            String text = measure(settings, vertx);
            System.out.println(text);
            write(settings.bench().resolve("results/latest.md"), text);
        } catch (BenchFailure | ChildFailure | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static String measure(BenchSettings settings, Vertx vertx) {
        if (settings.options().remindersOnly()) {
            return new ReminderStorm(settings).measure().text();
        }
        OpenLoop openLoop = new OpenLoop(vertx);
        List<Measurement> measurements = List.of();
        String text = "# Measured on %s%n%n".formatted(LocalDate.now(ZoneOffset.UTC));
        if (settings.options().batchesOnly()) {
            BatchFigures batches = batches(settings, settings.options().sizes().getFirst());
            return text + batches.text() + GoalTable.text(batches.goals());
        }
        if (settings.options().feedOnly()) {
            return text + feed(settings, settings.options().sizes().getFirst());
        }
        if (settings.options().reviewsOnly()) {
            return text
                    + reviews(settings, settings.options().sizes().getFirst()).text();
        }
        if (!settings.options().scaleOnly()) {
            Startup startup = new StartupRuns(settings).measure();
            measurements = measurements(settings, openLoop);
            text += new Report(settings, startup, Memory.of(settings.runningApi()), measurements).text();
        }
        ScaleFigures scale = new Scale(settings, openLoop).measure();
        return text + new ScaleReport(settings, scale).text() + new GoalTable(measurements, scale).text();
    }

    private static BatchFigures batches(BenchSettings settings, int observations) {
        try (SizedSystem system = SizedSystem.start(settings, observations)) {
            return new Batches(system).measure();
        }
    }

    private static String feed(BenchSettings settings, int observations) {
        try (SizedSystem system = SizedSystem.start(settings, observations)) {
            new Batches(system).fill();
            FeedFigures feed = new FeedReading(system).measure();
            CrowdFigures crowd = new BatchCrowd(system).measure();
            List<Goal> goals =
                    Stream.concat(feed.goals().stream(), crowd.goals().stream()).toList();
            return feed.text() + crowd.text() + GoalTable.text(goals);
        }
    }

    private static ReviewFigures reviews(BenchSettings settings, int observations) {
        try (SizedSystem system = SizedSystem.start(settings, observations)) {
            return new Approvals(system).measureReviews();
        }
    }

    private static List<Measurement> measurements(BenchSettings settings, OpenLoop openLoop) {
        Api api = new Api(settings);
        List<Workload> workloads = new Workloads(api).all();
        Database database = new Database(settings);
        database.rememberDrafts(Workloads.draftIds(workloads));
        List<Measurement> measurements = new ArrayList<>();
        try (BareProcess bare = BareProcess.start(settings)) {
            Measuring measuring = new Measuring(settings, api, database, bare.address(), openLoop);
            System.out.println("Warming up");
            // All of them before any: a JVM that is still compiling one slows down the others.
            workloads.forEach(measuring::warmUp);
            for (Workload workload : workloads) {
                System.out.println("Measuring: " + workload.name());
                measurements.add(measuring.measure(workload));
            }
        }
        return measurements;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new BenchFailure("Cannot write " + file, e);
        }
    }
}
