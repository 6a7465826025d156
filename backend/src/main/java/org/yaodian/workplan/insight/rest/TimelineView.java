package org.yaodian.workplan.insight.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Timeline;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;

/** A timeline as it goes out. */
@Schema(name = "Timeline")
record TimelineView(
        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true) LocalDate asOf,

        @Schema(required = true, description = "按到期日、代码排列") List<ItemView> items) {

    /** One thing with a due date. */
    @Schema(name = "TimelineItem")
    record ItemView(
            @Schema(required = true) Timeline.Kind kind,
            @Schema(required = true) UUID id,

            @Schema(required = true, description = "阶段目标用其指标的代码", examples = "M10-2")
            String code,

            @Schema(required = true, examples = "校企服务中心投入使用")
            String title,

            @Nullable LocalDate startDate,
            @Schema(required = true) LocalDate dueDate,

            @Schema(description = "里程碑的预计完成日；指标按趋势预计达标的日子") @Nullable
            LocalDate forecastDate,

            @Nullable LocalDate completedDate,
            @Schema(required = true) Light light,
            @Schema(required = true) Reference task,
            @Schema(required = true) Reference programme,
            @Schema(description = "牵头科室") @Nullable Reference department,

            @Schema(description = "责任单位；全体的为 null") @Nullable
            Reference orgUnit,

            @Nullable MilestoneKind milestoneKind,

            @Schema(description = "指标和阶段目标到期时须达到的值") Timeline.@Nullable Goal goal) {

        static ItemView of(Timeline.Item item) {
            return new ItemView(
                    item.kind(),
                    item.id(),
                    item.code(),
                    item.title(),
                    item.startDate(),
                    item.dueDate(),
                    item.forecastDate(),
                    item.completedDate(),
                    item.light(),
                    item.task(),
                    item.programme(),
                    item.department(),
                    item.orgUnit(),
                    item.milestoneKind(),
                    item.goal());
        }
    }

    static TimelineView of(Timeline timeline) {
        return new TimelineView(
                timeline.plan().reference(),
                timeline.orgUnit().reference(),
                timeline.asOf(),
                timeline.items().stream().map(ItemView::of).toList());
    }
}
