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
import java.util.Map;
import java.util.function.Predicate;
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
            Path results = settings.bench().resolve("results");
            String found = measure(settings, vertx);
            String text = found + RecordedFigures.in(results).beside(found);
            System.out.println(text);
            write(results.resolve("latest.md"), text);
        } catch (BenchFailure | ChildFailure | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static String measure(BenchSettings settings, Vertx vertx) {
        int size = settings.options().sizes().getFirst();
        OpenLoop openLoop = new OpenLoop(vertx);
        String found = switch (settings.options().part()) {
            case ALL -> all(settings, openLoop);
            case START -> new StartReport(new StartupRuns(settings).measure(), null).text();
            case ANSWERS -> answers(settings, openLoop);
            case SCALE -> scale(settings, openLoop, List.of());
            case BATCHES -> batches(settings, size);
            case FEED -> feed(settings, size);
            case REVIEWS -> reviews(settings, size);
            case LOAD -> load(settings, size);
            case REMINDERS -> new ReminderStorm(settings).measure().text();
        };
        return "# Measured on %s%n%n%s".formatted(LocalDate.now(ZoneOffset.UTC), found);
    }

    private static String all(BenchSettings settings, OpenLoop openLoop) {
        Startup startup = new StartupRuns(settings).measure();
        List<Measurement> answers = measurements(settings, openLoop, workload -> true);
        return new StartReport(startup, Memory.of(settings.runningApi())).text()
                + new AnswerReport(settings, answers).text()
                + scale(settings, openLoop, answers);
    }

    private static String answers(BenchSettings settings, OpenLoop openLoop) {
        List<Measurement> answers = measurements(settings, openLoop, workload -> !workload.writes());
        return new AnswerReport(settings, answers).text() + GoalTable.text(GoalTable.ofAnswers(answers));
    }

    private static String scale(BenchSettings settings, OpenLoop openLoop, List<Measurement> answers) {
        ScaleFigures scale = new Scale(settings, openLoop).measure();
        return new ScaleReport(settings, scale).text() + new GoalTable(answers, scale).text();
    }

    private static String batches(BenchSettings settings, int observations) {
        try (SizedSystem system = SizedSystem.start(settings, observations)) {
            BatchFigures batches = new Batches(system).measure();
            return batches.text() + GoalTable.text(batches.goals());
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

    private static String reviews(BenchSettings settings, int observations) {
        try (SizedSystem system = SizedSystem.start(settings, observations)) {
            return new Approvals(system).measureReviews().text();
        }
    }

    private static String load(BenchSettings settings, int observations) {
        // Here, how callers are kept back is a part of what is measured; all of them are one account.
        Map<String, String> asDelivered = Map.of("YAODIAN_TRAFFIC_AT_ONCE", "250");
        try (SizedSystem system = SizedSystem.start(settings, observations, asDelivered)) {
            LoadFigures load = new Load(system).measure();
            return load.text() + GoalTable.text(load.goals());
        }
    }

    private static List<Measurement> measurements(
            BenchSettings settings, OpenLoop openLoop, Predicate<Workload> chosen) {
        Api api = new Api(settings);
        List<Workload> workloads =
                new Workloads(api).all().stream().filter(chosen).toList();
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
