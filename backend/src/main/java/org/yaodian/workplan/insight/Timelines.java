package org.yaodian.workplan.insight;

import java.time.LocalDate;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;

/** Answers: what falls due, and when? */
public interface Timelines {

    Timeline read(PlanSummary plan, OrgUnitSummary unit, LocalDate asOf, Timeline.Filter filter);
}
