package org.yaodian.workplan.target;

import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.organisation.OrgUnitSummary;

/** What it would take to reach a goal. */
public interface Gaps {

    /** The gap of one unit to its goal, shared out among the units right below that have figures. */
    Gap of(TargetSummary target, OrgUnitSummary unit, TargetValues.Query query, Gap.Plan plan);

    /** Makes the shares the final goals of their units, in place of those they have; gives those goals. */
    List<GoalSummary> allocate(UUID targetId, AllocationSpec spec);
}
