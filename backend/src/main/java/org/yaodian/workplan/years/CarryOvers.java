package org.yaodian.workplan.years;

import java.util.UUID;

/** Takes what an earlier plan has left over into a later one. */
public interface CarryOvers {

    /**
     * All that is named, or nothing; the tasks that targets and milestones need come along. What was carried over before stays
     * as it is. Refused as a conflict for what is finished, or is in the plan already without being its confirmed successor.
     */
    CarriedOver carryOver(UUID planId, CarryOverSpec spec);
}
