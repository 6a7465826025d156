package org.yaodian.workplan.plan;

import java.util.Set;

/** The life of a plan. */
public enum PlanStatus {
    /** Being written; nothing can be reported yet. */
    DRAFT,
    /** In force. */
    ACTIVE,
    /** Over; nothing in it changes any more. */
    CLOSED;

    /** Whether a plan may go from this status to the other one (staying is always allowed). */
    public boolean maySwitchTo(PlanStatus next) {
        return switch (this) {
            case DRAFT -> Set.of(DRAFT, ACTIVE).contains(next);
            case ACTIVE -> true;
            case CLOSED -> Set.of(ACTIVE, CLOSED).contains(next);
        };
    }
}
