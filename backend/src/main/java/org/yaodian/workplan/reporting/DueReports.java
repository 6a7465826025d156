package org.yaodian.workplan.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;

/** Tells what a unit owes. */
public interface DueReports {

    /**
     * What the unit itself has to report for the plan and has neither submitted nor has counting: most urgent first. The time that
     * a figure spends with its reviewer is not the unit's, so what waits for review is not in it.
     */
    List<DueReport> of(PlanSummary plan, OrgUnitSummary unit, LocalDate asOf);

    /** The same of many units, each by itself and in their order; as many statements as for one. */
    Map<OrgUnitSummary, List<DueReport>> ofEach(PlanSummary plan, Collection<OrgUnitSummary> units, LocalDate asOf);

    /**
     * How many figures those units owe after the last day on which they would not have been late, those that went back among them.
     * Neither what is owed nor what was known is kept in memory, however many units there are.
     */
    long countLate(PlanSummary plan, Collection<OrgUnitSummary> units, LocalDate asOf);
}
