package org.yaodian.workplan.target;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a value is held against its goal. */
@Schema(name = "Comparator")
public enum GoalComparator {
    AT_LEAST,
    AT_MOST,
    EQUAL,
    BETWEEN;

    /** Whether the value meets the goal; {@code upper} only counts for BETWEEN. Compared exactly, never rounded. */
    public boolean isMet(BigDecimal value, BigDecimal goal, @Nullable BigDecimal upper) {
        return switch (this) {
            case AT_LEAST -> value.compareTo(goal) >= 0;
            case AT_MOST -> value.compareTo(goal) <= 0;
            case EQUAL -> value.compareTo(goal) == 0;
            case BETWEEN -> value.compareTo(goal) >= 0 && (upper == null || value.compareTo(upper) <= 0);
        };
    }
}
