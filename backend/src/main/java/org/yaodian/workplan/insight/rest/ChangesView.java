package org.yaodian.workplan.insight.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Changes;
import org.yaodian.workplan.plan.Light;

/** What has moved between two days, as it goes out. */
@Schema(name = "OverviewChanges")
record ChangesView(
        @Schema(required = true) LocalDate since,

        @Schema(description = "那一天的总体进度，0–1", examples = "0.48") @Nullable
        BigDecimal progressBefore,

        @Schema(required = true, description = "亮灯或数值有变化的任务、指标、里程碑，最坏的在前")
        List<ItemView> items) {

    /** One task, target or milestone. */
    @Schema(name = "OverviewChange")
    record ItemView(
            @Schema(required = true) Changes.Kind kind,
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "M10-2") String code,

            @Schema(required = true, examples = "校企服务中心投入使用")
            String title,

            @Schema(required = true) Light before,
            @Schema(required = true) Light after,

            @Schema(description = "指标为值，任务为进度（0–1），里程碑为 null", examples = "52.1") @Nullable
            BigDecimal valueBefore,

            @Schema(examples = "56.36") @Nullable BigDecimal valueAfter,
            @Schema(required = true) Changes.Direction direction) {

        static ItemView of(Changes.Item item) {
            return new ItemView(
                    item.kind(),
                    item.id(),
                    item.code(),
                    item.title(),
                    item.before(),
                    item.after(),
                    item.valueBefore(),
                    item.valueAfter(),
                    item.direction());
        }
    }

    static ChangesView of(Changes changes) {
        return new ChangesView(
                changes.since(),
                changes.progressBefore(),
                changes.items().stream().map(ItemView::of).toList());
    }
}
