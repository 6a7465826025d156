package org.yaodian.workplan.insight;

import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.target.TargetValues;

/** Answers: how do org units compare? */
public interface Scorecards {

    /** The page of the scorecard of all units of the selected level within {@code within}. */
    Scorecard read(
            PlanSummary plan,
            OrgUnitSummary within,
            Scorecard.Selection selection,
            TargetValues.Query query,
            PageQuery page);
}
