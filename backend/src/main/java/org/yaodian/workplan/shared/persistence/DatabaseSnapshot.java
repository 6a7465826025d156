package org.yaodian.workplan.shared.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.exception.JDBCConnectionException;

/**
 * Tells by which transactions the database has been changed so far. Two equal answers mean that everything anybody can read is
 * the same: any transaction that writes makes it another one, on whichever replica of the service it ran.
 */
@ApplicationScoped
public class DatabaseSnapshot {
    private final AgroalDataSource database;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private String last = "";
    private long lastBegun;

    DatabaseSnapshot(AgroalDataSource database) {
        this.database = database;
    }

    /** The snapshot at a moment after the call; callers that ask at the same time share one look at the database. */
    public String now() {
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

    private String read() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select cast(pg_current_snapshot() as text)");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new JDBCConnectionException("the database does not answer", e);
        }
    }
}
