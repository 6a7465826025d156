package org.yaodian.workplan.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/**
 * How the systems of the caller's subtree report: told from the receipts of their batches, trials aside, but for clients in the
 * sandbox, whose trials are counted apart. A client that sends for several units is told once for each of them.
 */
public interface Clients {
    /** For so many days back rows are counted. */
    int DAYS = 30;

    Page<ClientHealth> list(PageQuery query);

    /**
     * How one system reports for one unit.
     *
     * @param name of its client
     * @param sandbox whether what it sends is checked only
     * @param orgUnitId the unit that bounds it; null when nothing does
     * @param lagDays whole days since its last batch, by the calendar
     * @param rows what was sent of late
     * @param errors what its rows were rejected for most, the most frequent first
     */
    record ClientHealth(
            UUID id,
            String name,
            boolean sandbox,
            @Nullable UUID orgUnitId,
            Instant lastPushAt,
            long lagDays,
            Rows rows,
            List<FrequentError> errors) {}

    /**
     * Rows of some days.
     *
     * @param accepted new, changed or unchanged
     * @param rejectRate rejected of all that were worked on, 0–1; null when there were none
     */
    record Rows(
            long batches,
            long accepted,
            long rejected,
            @Nullable BigDecimal rejectRate) {
        static final Rows NONE = new Rows(0, 0, 0, null);

        /** When nothing was sent of late. */
        public static Rows none() {
            return NONE;
        }
    }

    /**
     * A broken rule.
     *
     * @param rows how many rows broke it
     * @param arguments what the message named the last time
     */
    record FrequentError(String code, long rows, List<String> arguments) {}
}
