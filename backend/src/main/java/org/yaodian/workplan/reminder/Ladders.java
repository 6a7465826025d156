package org.yaodian.workplan.reminder;

import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Precondition;

/** The ladders of plans. */
public interface Ladders {

    /** The plan's own, else the usual one at revision 0. */
    LadderSummary of(PlanSummary plan);

    LadderSummary replace(PlanSummary plan, LadderSpec spec, Precondition precondition);
}
