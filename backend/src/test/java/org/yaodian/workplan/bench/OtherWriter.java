package org.yaodian.workplan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else who commits a transaction each millisecond, so that the database's snapshot differs from one request to the
 * next and answers have to be worked out. The transaction has a number but changes no row: the work of a writer is not what is
 * measured.
 */
final class OtherWriter {

    private static final Duration PAUSE = Duration.ofMillis(1);

    private final BenchSettings settings;
    private final AtomicReference<@Nullable SQLException> failure = new AtomicReference<>();
    private volatile boolean ended;

    private OtherWriter(BenchSettings settings) {
        this.settings = settings;
    }

    /** Does something while the other one writes. */
    static <T> T during(BenchSettings settings, Supplier<T> action) {
        OtherWriter writer = new OtherWriter(settings);
        Thread thread = new Thread(writer::writeOn, "other-writer");
        thread.start();
        try {
            return action.get();
        } finally {
            writer.end(thread);
        }
    }

    private void writeOn() {
        try (Connection connection = Connections.asApi(settings);
                PreparedStatement write = connection.prepareStatement("select pg_current_xact_id()")) {
            while (!ended) {
                write.execute();
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (SQLException e) {
            failure.set(e);
        }
    }

    private void end(Thread thread) {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("Interrupted", e);
        }
        SQLException failed = failure.get();
        if (failed != null) {
            throw new BenchFailure("The other writer failed", failed);
        }
    }
}
