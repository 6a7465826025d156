package org.yaodian.workplan.reporting;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;

/** Tells on which tasks a unit owes words. */
public interface DueTaskReports {

    /**
     * The tasks with a reporting cycle that are handed down to the unit itself, for each period begun by that day of which it has
     * neither submitted a report nor has one counting: most urgent first.
     */
    List<DueTaskReport> of(PlanSummary plan, OrgUnitSummary unit, LocalDate asOf);
}
