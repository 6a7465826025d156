package org.yaodian.workplan.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;

/**
 * What has moved in a plan between two days.
 *
 * @param since the earlier day
 * @param progressBefore progress of the plan on that day; null when it had none
 * @param items what shows another light or another figure, the worst first
 */
public record Changes(LocalDate since, @Nullable BigDecimal progressBefore, List<Item> items) {

    /** What has moved. */
    @Schema(name = "ChangedKind")
    public enum Kind {
        TASK,
        TARGET,
        MILESTONE
    }

    /** Where to. */
    @Schema(name = "ChangeDirection")
    public enum Direction {
        WORSE,
        MOVED,
        BETTER
    }

    /**
     * One task, target or milestone.
     *
     * @param valueBefore a target's value, a task's progress as a share; null for milestones and where there was none
     */
    public record Item(
            Kind kind,
            UUID id,
            String code,
            String title,
            Light before,
            Light after,
            @Nullable BigDecimal valueBefore,
            @Nullable BigDecimal valueAfter,
            Direction direction) {}
}
