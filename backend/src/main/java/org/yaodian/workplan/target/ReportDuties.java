package org.yaodian.workplan.target;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Period;

/** Tells what a unit has to report. */
public interface ReportDuties {

    /** Days after the end of a period in which units still report without being late. */
    int GRACE_DAYS = 10;

    /** What the unit itself reports of those targets, for each period begun by that day, oldest first. */
    List<Duty> of(OrgUnitSummary unit, Collection<TargetSummary> targets, LocalDate asOf);

    /** One target for one period. */
    record Duty(TargetSummary target, Period period) {

        /** The last day on which a report is not late. */
        public LocalDate dueOn() {
            return ReportDuties.dueOn(period);
        }
    }

    /** The last day on which a report for the period is not late. */
    static LocalDate dueOn(Period period) {
        return period.end().plusDays(GRACE_DAYS);
    }
}
