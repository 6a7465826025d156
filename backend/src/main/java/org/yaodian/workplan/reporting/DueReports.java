package org.yaodian.workplan.reporting;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;

/** Tells what a unit owes. */
public interface DueReports {

    /**
     * What the unit itself has to report for the plan and has neither submitted nor has counting: most urgent first. The time that
     * a figure spends with its reviewer is not the unit's, so what waits for review is not in it.
     */
    List<DueReport> of(PlanSummary plan, OrgUnitSummary unit, LocalDate asOf);
}
