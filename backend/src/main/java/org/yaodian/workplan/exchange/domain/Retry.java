package org.yaodian.workplan.exchange.domain;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/** Does again what another writer came before: looked at anew, the same rows are then unchanged, changed or refused by a rule. */
final class Retry {
    private static final int MOST = 4;
    /** Unique violation, serialization failure, deadlock. */
    private static final Set<String> CONFLICTS = Set.of("23505", "40001", "40P01");

    private Retry() {}

    static <T> T onConflict(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                if (attempt == MOST || !isConflict(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean refused =
                    cause instanceof SQLException sql && CONFLICTS.contains(String.valueOf(sql.getSQLState()));
            if (refused || cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
