package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.util.Objects;
import org.yaodian.workplan.plan.Light;

/** How an interim goal stands. Which ones a unit passes is told by {@link HeldGoals}. */
public final class InterimGoals {
    private InterimGoals() {}

    /**
     * The light of an interim goal on the day of the value: met or not by that value, MISSED once its date is past; before that
     * it shows how the target stands, whose way leads through it.
     */
    public static Light light(GoalSummary goal, TargetValue value) {
        BigDecimal reached = value.value();
        if (reached == null) {
            return Light.NO_DATA;
        }
        if (value.target().comparator().isMet(reached, goal.value(), goal.valueUpper())) {
            return Light.ACHIEVED;
        }
        return value.asOf().isAfter(Objects.requireNonNull(goal.date())) ? Light.MISSED : value.light();
    }
}
