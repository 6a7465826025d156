package org.yaodian.workplan.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Precedent;
import org.yaodian.workplan.target.ReportDuties;
import org.yaodian.workplan.target.TargetSummary;

/**
 * A report that a unit owes, or may already give.
 *
 * @param dueOn the last day on which it is not late
 * @param known what it will be compared with; its open figure is a draft or one that went back
 * @param elsewhere the denominator, where the unit has stated it for the period under another target; null otherwise
 */
public record DueReport(
        TargetSummary target,
        Period period,
        LocalDate dueOn,
        State state,
        Precedent known,
        @Nullable Elsewhere elsewhere) {

    /** What is to be done about it, most urgent first. */
    public enum State {
        /** It was given and sent back. */
        RETURNED,
        /** The last day on which it would not have been late is gone. */
        LATE,
        /** Its period is over. */
        DUE,
        /** Its period runs; it may be given already. */
        OPEN;

        /** How urgent a report for that period is on that day. */
        public static State of(Period period, boolean wentBack, LocalDate asOf) {
            if (wentBack) {
                return RETURNED;
            }
            if (asOf.isAfter(ReportDuties.dueOn(period))) {
                return LATE;
            }
            return asOf.isAfter(period.end()) ? DUE : OPEN;
        }
    }

    /** A denominator that the same unit has stated for the same period. */
    public record Elsewhere(BigDecimal denominator, TargetSummary under) {}

    /** The draft or returned figure; null when nothing was begun. */
    public @Nullable ObservationSummary begun() {
        return known.open();
    }
}
