package org.yaodian.workplan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that outlived the JVM it was started by and still holds a data folder. */
public final class StrayPostgres {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private StrayPostgres() {}

    /** Stops the server that holds the folder, if there is one; says whether there was. */
    public static boolean stop(Path data) {
        Optional<ProcessHandle> server = find(data);
        // INT asks for a fast shutdown: clients are cut off, data are written. TERM would wait for them.
        server.ifPresent(process -> {
            signal(process, "INT");
            if (!Stopping.await(process, PATIENCE)) {
                signal(process, "QUIT");
                Stopping.await(process, PATIENCE);
            }
        });
        return server.isPresent();
    }

    /** Whether a living server holds the folder. */
    public static boolean holds(Path data) {
        return find(data).isPresent();
    }

    /** The server that holds the folder, known by the pid, start time and name in its own pid file. */
    static Optional<ProcessHandle> find(Path data) {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3) {
                return Optional.empty();
            }
            Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(process -> PidFile.startedAt(process, started))
                    .filter(StrayPostgres::isPostgres);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(true);
    }

    private static void signal(ProcessHandle process, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot signal process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
