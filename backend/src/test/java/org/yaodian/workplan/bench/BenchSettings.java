package org.yaodian.workplan.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
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
 * @param options what was asked for on the command line
 */
record BenchSettings(URI api, URI authority, String database, LocalFolders folders, BenchOptions options) {

    /** Requests in flight in the closed loop, and connections of the open one. */
    static final int CONNECTIONS = 50;

    /** Connections of the API's pool, and therefore of pgbench. */
    static final int POOL = 24;

    static final String DATABASE_USER = "yaodian";
    static final String DATABASE_OWNER = "yaodian_owner";
    static final String LOCAL_PASSWORD = "local-only";

    static BenchSettings from(Map<String, String> environment, List<String> arguments) {
        LocalFolders folders = LocalFolders.ofThisClone().withState(Path.of(needed(environment, "YAODIAN_LOCAL_DIR")));
        return new BenchSettings(
                URI.create(needed(environment, "YAODIAN_API_URL").replace("//localhost:", "//127.0.0.1:")),
                URI.create(needed(environment, "YAODIAN_OIDC_AUTHORITY")),
                needed(environment, "YAODIAN_POSTGRES_URL"),
                folders,
                BenchOptions.of(arguments));
    }

    /** The same with another API on another database of the same server. */
    BenchSettings at(URI otherApi, String otherDatabase) {
        return new BenchSettings(otherApi, authority, otherDatabase, folders, options);
    }

    boolean quick() {
        return options.quick();
    }

    /** Name of the database. */
    String databaseName() {
        return database.substring(database.lastIndexOf('/') + 1);
    }

    /** JDBC address of another database of the same server. */
    String databaseNamed(String name) {
        return database.substring(0, database.lastIndexOf('/') + 1) + name;
    }

    /** Of one measurement. */
    Duration duration() {
        return Duration.ofSeconds(quick() ? 5 : 15);
    }

    /** Of what comes before it, so that the JVM has compiled what counts. */
    Duration warmUp() {
        return Duration.ofSeconds(quick() ? 4 : 15);
    }

    /** Of one measurement at scale, where there are many. */
    Duration scaleDuration() {
        return Duration.ofSeconds(quick() ? 4 : 10);
    }

    int starts() {
        return quick() ? 2 : 5;
    }

    Path bench() {
        return folders.repository().resolve("backend/bench");
    }

    /** Text of one of the SQL files. */
    String sql(String name) {
        Path file = bench().resolve("sql").resolve(name + ".sql");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BenchFailure("Cannot read " + file, e);
        }
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
