package org.yaodian.workplan.milestone;

import java.math.BigDecimal;
import java.util.List;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.task.Contribution;

/** How a milestone stands on a day. */
public record MilestoneStanding(Light light, List<Reason> reasons) {

    /** What it adds to how its task stands: all or nothing; a cancelled one has no achievement. */
    public Contribution contribution() {
        return switch (light) {
            case CANCELLED -> new Contribution(light, null, BigDecimal.ONE);
            case ACHIEVED -> new Contribution(light, BigDecimal.ONE, BigDecimal.ONE);
            default -> new Contribution(light, BigDecimal.ZERO, BigDecimal.ONE);
        };
    }
}
