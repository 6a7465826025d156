package org.yaodian.workplan.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.testing.ChildCommand;
import org.yaodian.workplan.testing.ChildProcess;
import org.yaodian.workplan.testing.FreePorts;
import org.yaodian.workplan.testing.PidFile;

/**
 * An API of the bench's own, beside the idle one of the local system.
 *
 * @param address where it listens
 * @param handle the JVM
 */
record ApiProcess(URI address, ProcessHandle handle, ChildProcess process) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Starts one on the database of the settings and waits until it is ready. */
    static ApiProcess start(BenchSettings settings, String name, Map<String, String> environment) {
        String port = FreePorts.take(1).getFirst().toString();
        Map<String, String> variables = new HashMap<>(Map.of("YAODIAN_REMINDERS_EVERY", "off"));
        variables.putAll(environment);
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", port);
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", "0");
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.authority().toString());
        ChildCommand command = command(settings, name, List.of("-Dquarkus.profile=local"), variables);
        ChildProcess process = ChildProcess.start(command);
        try {
            URI address = URI.create("http://127.0.0.1:" + port);
            process.awaitReady(address.resolve("/q/health/ready"), PATIENCE);
            return new ApiProcess(
                    address, new PidFile(command.pidFile()).living().getFirst(), process);
        } catch (RuntimeException e) {
            process.close();
            throw e;
        }
    }

    /** Has the product compare what it has added up with a full recomputation; a difference is a failure. */
    static void verifyRollups(BenchSettings settings) {
        List<String> options = List.of(
                "-Dyaodian.rollups=verify",
                "-Dquarkus.http.host-enabled=false",
                "-Dquarkus.management.host-enabled=false",
                "-Dquarkus.oidc.tenant-enabled=false");
        ChildProcess.run(command(settings, "rollups", options, Map.of()));
    }

    private static ChildCommand command(
            BenchSettings settings, String name, List<String> options, Map<String, String> environment) {
        Path backend = settings.folders().repository().resolve("backend");
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        words.addAll(options);
        words.addAll(List.of(
                "-jar", backend.resolve("target/quarkus-app/quarkus-run.jar").toString()));
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", settings.database());
        variables.put("QUARKUS_DATASOURCE_USERNAME", BenchSettings.DATABASE_USER);
        variables.put("QUARKUS_DATASOURCE_PASSWORD", BenchSettings.LOCAL_PASSWORD);
        variables.put("QUARKUS_FLYWAY_USERNAME", BenchSettings.DATABASE_OWNER);
        variables.put("QUARKUS_FLYWAY_PASSWORD", BenchSettings.LOCAL_PASSWORD);
        return new ChildCommand(
                name,
                List.copyOf(words),
                Map.copyOf(variables),
                backend,
                settings.folders().log(name),
                settings.folders().pidFile(name));
    }

    /** As if the machine had lost power. */
    void kill() {
        handle.destroyForcibly();
        handle.onExit().join();
    }

    @Override
    public void close() {
        process.close();
    }
}
