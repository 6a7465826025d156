package org.yaodian.workplan.shared.problem;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failure means that the database could not do its work for now: it is not there, is starting or stopping, has no room
 * or no connection left, has become a standby, or took longer than a transaction may. Whether the transaction was committed may be
 * unknown then; whoever asks again with the same Idempotency-Key finds out.
 */
final class StorageOutage {
    /** Classes of SQLSTATE: connection, resources, intervention of an operator, trouble of the system. */
    private static final List<String> CLASSES = List.of("08", "53", "58");

    private static final Set<String> STATES = Set.of("25006", "57014", "57P01", "57P02", "57P03", "57P05");

    /**
     * What Hibernate and the connection pool say, who have neither a type nor a state for it: no connection was free, or the watch over
     * transactions took this one back, as its time was up after a long wait or when the clock was moved.
     */
    private static final List<String> WORDS = List.of(
            "cquisition timeout",
            "rolled back in a different thread",
            "Failing fast as the transaction has rolled back",
            "Enlisted connection used without active transaction",
            "This statement has been closed");

    private StorageOutage() {}

    /** Looks at the failure, its causes and what was suppressed on the way. */
    static boolean isOutage(Throwable failure) {
        return isOutage(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isOutage(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        return isItself(failure)
                || Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()))
                        .anyMatch(next -> isOutage(next, seen));
    }

    private static boolean isItself(Throwable failure) {
        return failure instanceof JDBCConnectionException
                || failure instanceof XAException
                || (failure instanceof RollbackException && failure.getCause() == null)
                || WORDS.stream().anyMatch(String.valueOf(failure.getMessage())::contains)
                || (failure instanceof SQLException sql && isOutage(sql));
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? failure.getCause() instanceof TimeoutException
                : STATES.contains(state) || CLASSES.stream().anyMatch(state::startsWith);
    }
}
