package org.yaodian.workplan.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.target.TargetValues;

/** Answers: how does the plan stand, and what has moved? */
public interface Overviews {

    /** The overview; {@code since} is a day not after the query's, or null when changes are not wanted. */
    Overview read(PlanSummary plan, OrgUnitSummary unit, TargetValues.Query query, @Nullable LocalDate since);
}
