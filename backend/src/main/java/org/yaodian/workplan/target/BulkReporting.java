package org.yaodian.workplan.target;

import java.util.List;
import org.yaodian.workplan.shared.problem.Violation;

/** Reporting many figures by the very rules of one, with a constant number of statements for each call. */
public interface BulkReporting {

    /** Begins a batch of the caller. */
    Batch begin();

    /** One batch, which is handed in part by part; it remembers which figures it has seen. */
    interface Batch {
        /**
         * Checks the figures and, if they are to be stored, stores those that pass, in the transaction under way. A figure that
         * was never reported is created; one that waits is updated; one that stands as it is said is unchanged; any other is
         * refused and leaves no trace.
         *
         * <p>When this fails as a whole the transaction is lost; the same rows may then be handed in again in another one.
         *
         * @return what came of each, in their order
         */
        List<Outcome> take(List<Row> rows, boolean stores);
    }

    /**
     * One figure of a batch.
     *
     * @param number its place in the batch
     */
    record Row(int number, ObservationSpec spec) {}

    /**
     * What came of a figure.
     *
     * @param violations why it was refused; empty otherwise
     */
    record Outcome(Kind kind, List<Violation> violations) {
        public static Outcome of(Kind kind) {
            return new Outcome(kind, List.of());
        }
    }

    /** What can come of a figure. */
    enum Kind {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }
}
