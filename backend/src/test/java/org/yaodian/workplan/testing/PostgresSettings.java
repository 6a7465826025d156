package org.yaodian.workplan.testing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How an embedded PostgreSQL runs.
 *
 * @param binaries folder that the server is unpacked into
 * @param data folder of the database cluster; never inside {@code binaries}
 * @param port TCP port on 127.0.0.1; 0 takes a free one
 * @param lifetime whether the data outlive the server
 * @param password password of the superuser; without one every local connection is trusted
 * @param log file that takes the server's log; without one it goes to the JVM's log
 */
public record PostgresSettings(
        Path binaries, Path data, int port, Lifetime lifetime, Optional<String> password, Optional<Path> log) {

    /** Whether data are worth their safety. */
    public enum Lifetime {
        /** Deleted when the server stops; nothing waits for the disk. */
        THROWAWAY,
        /** Kept; a commit is on the disk before it is answered. */
        KEPT
    }

    /** A throw-away server on a free port, its data below the build folder. */
    public static PostgresSettings throwaway(Path binaries) {
        Path data = Path.of(
                "target", "embedded-postgres", "data-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        return new PostgresSettings(
                binaries, data.toAbsolutePath(), 0, Lifetime.THROWAWAY, Optional.empty(), Optional.empty());
    }

    boolean kept() {
        return lifetime == Lifetime.KEPT;
    }
}
