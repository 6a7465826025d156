package org.yaodian.workplan.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.testing.LocalFolders;
import org.yaodian.workplan.testing.PidFile;

/**
 * What is measured, and for how long.
 *
 * @param api the running API
 * @param authority the realm that its tokens come from
 * @param database JDBC address of its database
 * @param folders the clone and the state of the running local system
 * @param quick whether the short form was asked for
 */
record BenchSettings(URI api, URI authority, String database, LocalFolders folders, boolean quick) {

    /** Requests in flight in the closed loop. */
    static final int CONNECTIONS = 64;

    /** Connections of the API's pool, and therefore of pgbench. */
    static final int POOL = 24;

    static final String DATABASE_USER = "yaodian";
    static final String LOCAL_PASSWORD = "local-only";

    static BenchSettings from(Map<String, String> environment, List<String> arguments) {
        for (String argument : arguments) {
            if (!argument.equals("--quick")) {
                throw new IllegalArgumentException("Unknown option " + argument + "; there is --quick");
            }
        }
        LocalFolders folders = LocalFolders.ofThisClone().withState(Path.of(needed(environment, "YAODIAN_LOCAL_DIR")));
        return new BenchSettings(
                URI.create(needed(environment, "YAODIAN_API_URL").replace("//localhost:", "//127.0.0.1:")),
                URI.create(needed(environment, "YAODIAN_OIDC_AUTHORITY")),
                needed(environment, "YAODIAN_POSTGRES_URL"),
                folders,
                arguments.contains("--quick"));
    }

    /** Of one measurement. */
    Duration duration() {
        return Duration.ofSeconds(quick ? 5 : 15);
    }

    /** Of what comes before it, so that the JVM has compiled what counts. */
    Duration warmUp() {
        return Duration.ofSeconds(quick ? 4 : 15);
    }

    int starts() {
        return quick ? 2 : 5;
    }

    Path bench() {
        return folders.repository().resolve("backend/bench");
    }

    Path state(String name) {
        return folders.state().resolve(name);
    }

    ProcessHandle runningApi() {
        return new PidFile(folders.pidFile("api")).living().getFirst();
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set; start this through backend/bench/run");
        }
        return value;
    }
}
