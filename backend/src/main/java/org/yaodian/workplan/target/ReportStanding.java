package org.yaodian.workplan.target;

import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands with one report.
 *
 * @param counts whether a figure counts for the period
 * @param open status of the figure beside it that is not approved; null when there is none
 */
public record ReportStanding(boolean counts, @Nullable ObservationStatus open) {

    /** Whether the unit has to act: what went back is owed, and what was neither submitted nor counts. */
    public boolean isOwed() {
        return open == ObservationStatus.RETURNED || (!counts && open != ObservationStatus.SUBMITTED);
    }
}
