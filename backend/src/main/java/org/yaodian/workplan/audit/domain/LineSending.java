package org.yaodian.workplan.audit.domain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.shared.persistence.CopyText;
import org.yaodian.workplan.shared.persistence.CopyUnderWay;

/** Sends lines to the trail in their order: the database takes some in while the next are made. */
final class LineSending implements AutoCloseable {
    /** From so many lines on, COPY is faster. */
    private static final int MANY = 100;

    private final Connection connection;
    private @Nullable CopyUnderWay underWay;

    LineSending(Connection connection) {
        this.connection = connection;
    }

    void send(List<AuditLine> lines) {
        try {
            if (lines.size() < MANY) {
                end();
                LineColumns.insert(connection, lines);
            } else {
                CopyText rows = LineColumns.rows(lines);
                end();
                underWay = CopyUnderWay.begin(connection, LineColumns.COPY, rows);
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Waits until all of them are in. */
    void finish() {
        try {
            end();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void end() throws SQLException {
        if (underWay != null) {
            underWay.end();
            underWay = null;
        }
    }

    @Override
    public void close() throws SQLException {
        if (underWay != null) {
            underWay.close();
        }
    }

    private static JDBCConnectionException failure(SQLException cause) {
        return new JDBCConnectionException("the audit trail cannot be written", cause);
    }
}
