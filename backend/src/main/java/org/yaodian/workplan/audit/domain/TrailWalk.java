package org.yaodian.workplan.audit.domain;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.hibernate.exception.JDBCConnectionException;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.ChainPoint;

/** Reads all lines in order and the head beside them, both as of one moment, and holds only a few lines at a time. */
@ApplicationScoped
class TrailWalk {
    private static final int LINES_AT_ONCE = 1_000;

    private final AgroalDataSource database;

    TrailWalk(AgroalDataSource database) {
        this.database = database;
    }

    /** Hands on each line; gives the head. */
    ChainPoint forEach(Consumer<AuditLine> taker) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read read only");
                ChainPoint head = head(statement);
                lines(statement, taker);
                return head;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new JDBCConnectionException("the audit trail cannot be read", e);
        }
    }

    private static ChainPoint head(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select lines, hash from audit_head")) {
            return row.next() ? new ChainPoint(row.getLong(1), row.getString(2)) : ChainPoint.START;
        }
    }

    private static void lines(Statement statement, Consumer<AuditLine> taker) throws SQLException {
        statement.setFetchSize(LINES_AT_ONCE);
        try (ResultSet rows = statement.executeQuery(LineColumns.SELECT)) {
            while (rows.next()) {
                taker.accept(LineColumns.read(rows));
            }
        }
    }
}
