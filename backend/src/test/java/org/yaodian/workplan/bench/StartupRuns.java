package org.yaodian.workplan.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.testing.ChildCommand;
import org.yaodian.workplan.testing.ChildProcess;
import org.yaodian.workplan.testing.FreePorts;
import org.yaodian.workplan.testing.PidFile;

/** Starts the API again and again, beside the idle one of the local system and on its database. */
final class StartupRuns {

    private static final Duration REST = Duration.ofSeconds(5);

    private final ChildCommand command;
    private final URI readiness;
    private final int starts;

    private StartupRuns(ChildCommand command, URI readiness, int starts) {
        this.command = command;
        this.readiness = readiness;
        this.starts = starts;
    }

    static StartupRuns of(BenchSettings settings) {
        String port = FreePorts.take(1).getFirst().toString();
        Path backend = settings.folders().repository().resolve("backend");
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dquarkus.profile=local",
                "-jar",
                backend.resolve("target/quarkus-app/quarkus-run.jar").toString());
        Map<String, String> environment = Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                port,
                "QUARKUS_DATASOURCE_JDBC_URL",
                settings.database(),
                "QUARKUS_DATASOURCE_USERNAME",
                BenchSettings.DATABASE_USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                BenchSettings.LOCAL_PASSWORD,
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                settings.authority().toString());
        ChildCommand command = new ChildCommand(
                "Second API",
                words,
                environment,
                backend,
                settings.folders().log("second-api"),
                settings.folders().pidFile("second-api"));
        return new StartupRuns(command, URI.create("http://127.0.0.1:" + port + "/q/health/ready"), settings.starts());
    }

    Startup measure() {
        List<Double> seconds = new ArrayList<>();
        for (int start = 1; start <= starts; start++) {
            System.out.println("Starting the API, " + start + " of " + starts);
            long from = System.nanoTime();
            try (ChildProcess process = ChildProcess.start(command)) {
                process.awaitReady(readiness, Duration.ofMinutes(2));
                seconds.add((System.nanoTime() - from) / 1e9);
                if (start == starts) {
                    return new Startup(List.copyOf(seconds), atRest());
                }
            }
        }
        throw new BenchFailure("No start was asked for");
    }

    private Memory atRest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
        return Memory.of(new PidFile(command.pidFile()).living().getFirst());
    }
}
