package org.yaodian.workplan.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.testing.ChildCommand;
import org.yaodian.workplan.testing.ChildProcess;

/** Starts the API again and again, beside the idle one of the local system and on its database. */
final class StartupRuns {

    private static final Duration REST = Duration.ofSeconds(5);

    private final BenchSettings settings;

    StartupRuns(BenchSettings settings) {
        this.settings = settings;
    }

    /** As it is built and with the JDK's AOT cache, in turn. */
    Startup measure() {
        Map<String, String> cache = Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCache=" + trained());
        List<Double> seconds = new ArrayList<>();
        List<Double> cached = new ArrayList<>();
        Memory atRest = new Memory(0, 0);
        for (int start = 1; start <= settings.starts(); start++) {
            System.out.println("Starting the API, " + start + " of " + settings.starts());
            atRest = started(Map.of(), seconds);
            started(cache, cached);
        }
        return new Startup(List.copyOf(seconds), List.copyOf(cached), atRest);
    }

    private Path trained() {
        System.out.println("Recording a start for the AOT cache");
        Path built = settings.folders().repository().resolve("backend/target/quarkus-app");
        ChildProcess.run(new ChildCommand(
                "Training",
                List.of(
                        settings.folders()
                                .repository()
                                .resolve("backend/ops/train")
                                .toString(),
                        built.toString()),
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                settings.folders().repository(),
                settings.folders().log("training"),
                settings.folders().pidFile("training")));
        return built.resolve("app.aot");
    }

    private Memory started(Map<String, String> environment, List<Double> seconds) {
        long from = System.nanoTime();
        try (ApiProcess api = ApiProcess.start(settings, "second-api", environment)) {
            seconds.add((System.nanoTime() - from) / 1e9);
            return atRest(api);
        }
    }

    private static Memory atRest(ApiProcess api) {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
        return Memory.of(api.handle());
    }
}
