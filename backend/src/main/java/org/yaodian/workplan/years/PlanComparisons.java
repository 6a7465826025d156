package org.yaodian.workplan.years;

import java.time.LocalDate;
import org.yaodian.workplan.plan.PlanSummary;

/** Puts two years' plans side by side. */
public interface PlanComparisons {

    /** The plan beside an earlier one, lights and values as of that day. Refused as a wrong parameter unless it is earlier. */
    PlanComparison compare(PlanSummary plan, PlanSummary with, LocalDate asOf);
}
