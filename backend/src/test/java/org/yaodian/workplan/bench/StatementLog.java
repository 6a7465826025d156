package org.yaodian.workplan.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Has PostgreSQL write down what the API sends while something is done. */
final class StatementLog {

    /** A changed setting reaches the sessions, and a line the file, within this time. */
    private static final Duration SETTLING = Duration.ofSeconds(1);

    /** Before the name of the database, in each line: Keycloak writes to the same log. */
    static final String MARK = "database=";

    private static final String ON = "all";
    private static final String OFF = "none";

    private final BenchSettings settings;

    StatementLog(BenchSettings settings) {
        this.settings = settings;
    }

    /** The log of that time, of all databases. */
    String during(Runnable action) {
        Path file = settings.folders().log("postgres");
        set(ON);
        try {
            long from = Files.size(file);
            action.run();
            settle();
            return tail(file, from);
        } catch (IOException e) {
            throw new BenchFailure("Cannot read " + file, e);
        } finally {
            set(OFF);
        }
    }

    private static String tail(Path file, long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private void set(String what) {
        Connections.execute(
                Connections.asSuperuser(settings),
                "alter system set log_line_prefix = '%m [%p] " + MARK + "%d '",
                "alter system set log_statement = '" + what + "'",
                "select pg_reload_conf()");
        settle();
    }

    private static void settle() {
        try {
            Thread.sleep(SETTLING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
    }
}
