package org.yaodian.workplan.shared.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way by {@code COPY}: the database takes them in while whoever sent them goes on with other work. Nothing else may
 * be asked on the connection until they have ended.
 */
public final class CopyUnderWay implements AutoCloseable {
    private final CopyIn copy;

    private CopyUnderWay(CopyIn copy) {
        this.copy = copy;
    }

    /** Sends the rows, in the transaction under way, by the statement {@code copy … from stdin}. */
    public static CopyUnderWay begin(Connection connection, String statement, CopyText rows) throws SQLException {
        CopyUnderWay begun = new CopyUnderWay(
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement));
        for (byte[] part : rows.parts()) {
            begun.copy.writeToCopy(part, 0, part.length);
        }
        begun.copy.flushCopy();
        return begun;
    }

    /** Waits until all rows are in; what the database refuses is thrown here at the latest. */
    public void end() throws SQLException {
        copy.endCopy();
    }

    /** Calls the rows back unless they have ended. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
