package org.yaodian.workplan.shared.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.exception.JDBCConnectionException;

/**
 * Looks at how the database has been changed so far: any transaction that writes makes it another state, on whichever replica
 * of the service it ran. One small statement, whatever the size of the database.
 */
@ApplicationScoped
public class DatabaseStates {
    private final AgroalDataSource database;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private DatabaseState last = new DatabaseState("", Map.of());
    private long lastBegun;

    DatabaseStates(AgroalDataSource database) {
        this.database = database;
    }

    /** The state at a moment after the call; callers that ask at the same time share one look at the database. */
    public DatabaseState now() {
        long asked = begun.get();
        turn.lock();
        try {
            if (lastBegun <= asked) {
                long mine = begun.incrementAndGet();
                last = read();
                lastBegun = mine;
            }
            return last;
        } finally {
            turn.unlock();
        }
    }

    private DatabaseState read() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select cast(pg_current_snapshot() as text), subject, revision from revision");
                ResultSet rows = statement.executeQuery()) {
            String snapshot = "";
            Map<String, Long> revisions = new HashMap<>();
            while (rows.next()) {
                snapshot = rows.getString(1);
                revisions.put(rows.getString(2), rows.getLong(3));
            }
            return new DatabaseState(snapshot, Map.copyOf(revisions));
        } catch (SQLException e) {
            throw new JDBCConnectionException("the database does not answer", e);
        }
    }
}
