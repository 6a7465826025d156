package org.yaodian.workplan.milestone.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.Plans;

/** Which milestones a caller may see, and which count for an org unit. */
@ApplicationScoped
class MilestoneVisibility {
    private final Scope scope;
    private final Plans plans;

    MilestoneVisibility(Scope scope, Plans plans) {
        this.scope = scope;
        this.plans = plans;
    }

    /** Its plan concerns the caller, and it is everybody's or of the caller's subtree. */
    boolean isSeen(Milestone milestone) {
        return isWithinReach(milestone.orgUnitId())
                && !plans.byIds(List.of(milestone.planId())).isEmpty();
    }

    boolean isWithinReach(@Nullable UUID unit) {
        return unit == null || scope.covers(unit);
    }

    /** It is everybody's, or of that unit, or of one below it. */
    boolean countsFor(@Nullable UUID unit, UUID orgUnit) {
        return unit == null || scope.tree().isWithin(unit, orgUnit);
    }
}
