package org.yaodian.workplan.shared.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at how the database has been changed so far: any transaction that writes makes it another state, on whichever replica
 * of the service it ran. One small statement, whatever the size of the database.
 */
@ApplicationScoped
public class DatabaseStates {
    /**
     * Two servers may give the same numbers to what one has and the other lost, so the server's start belongs to a state. A standby
     * does not list what is under way: what is read there is not known to be the same later.
     */
    private static final String QUERY = """
            select case when pg_is_in_recovery() then cast(gen_random_uuid() as text)
                else cast(pg_postmaster_start_time() as text) || ' ' || cast(pg_current_snapshot() as text) end,
              subject, revision, pg_is_in_recovery()
            from revision""";

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private DatabaseState last = new DatabaseState("", Map.of());
    private long lastBegun;
    private long left = System.nanoTime();

    private final ExecutorService workers;
    private @Nullable CompletableFuture<DatabaseState> next;

    DatabaseStates(AgroalDataSource database, ExecutorService workers) {
        this.database = database;
        this.workers = workers;
    }

    /** The state at a moment after the call; callers that ask at the same time share one look at the database. */
    public DatabaseState now() {
        long asked = begun.get();
        turn.lock();
        try {
            return lastBegun <= asked ? look() : last;
        } finally {
            turn.unlock();
        }
    }

    /** The same for callers that must not wait. Those that ask while a look is under way share the one after it. */
    public synchronized CompletionStage<DatabaseState> soon() {
        CompletableFuture<DatabaseState> shared = next;
        if (shared == null) {
            shared = new CompletableFuture<>();
            // Only what is going to be looked for is waited for.
            workers.execute(this::lookForNext);
            next = shared;
        }
        return shared;
    }

    private void lookForNext() {
        turn.lock();
        try {
            tell(taken());
        } finally {
            turn.unlock();
        }
    }

    private void tell(CompletableFuture<DatabaseState> asked) {
        try {
            asked.complete(look());
        } catch (RuntimeException e) {
            asked.completeExceptionally(e);
        }
    }

    private synchronized CompletableFuture<DatabaseState> taken() {
        CompletableFuture<DatabaseState> asked = Objects.requireNonNull(next);
        next = null;
        return asked;
    }

    private DatabaseState look() {
        long mine = begun.incrementAndGet();
        last = read();
        lastBegun = mine;
        return last;
    }

    private DatabaseState read() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(QUERY);
                ResultSet rows = statement.executeQuery()) {
            String snapshot = "";
            boolean standby = false;
            Map<String, Long> revisions = new HashMap<>();
            while (rows.next()) {
                snapshot = rows.getString(1);
                revisions.put(rows.getString(2), rows.getLong(3));
                standby = rows.getBoolean(4);
            }
            if (standby) {
                leave();
            }
            return new DatabaseState(snapshot, Map.copyOf(revisions));
        } catch (SQLException e) {
            throw new JDBCConnectionException("the database does not answer", e);
        }
    }

    /** What is read from a standby, while there is no primary, is read so until there is one: connections are made anew now and then. */
    private void leave() {
        long now = System.nanoTime();
        if (now - left > PATIENCE.toNanos()) {
            left = now;
            database.flush(AgroalDataSource.FlushMode.GRACEFUL);
        }
    }
}
