package org.yaodian.workplan.insight.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Scorecard;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.PageInfo;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/** A scorecard as it goes out. */
@Schema(name = "Scorecard")
record ScorecardView(
        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true) OrgLevel level,
        @Schema(required = true) LocalDate asOf,

        @Schema(required = true, description = "各列：指标，按工程、任务、代码排列")
        List<ColumnView> targets,

        @Schema(required = true, description = "各行：单位") List<RowView> rows,
        @Schema(required = true) PageInfo page) {

    /** One target. */
    @Schema(name = "ScorecardTarget")
    record ColumnView(
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "dual-qualified-teachers")
            String code,

            @Schema(required = true, examples = "“双师型”教师占比") String name,
            @Schema(required = true, examples = "PERCENT") String unit,
            @Schema(required = true) GoalComparator comparator,
            @Schema(required = true, examples = "55") BigDecimal goal,
            @Nullable BigDecimal goalUpper,
            @Schema(required = true, examples = "1") BigDecimal weight,
            @Schema(required = true) Reference task) {

        static ColumnView of(Scorecard.Column column) {
            TargetSummary target = column.target();
            return new ColumnView(
                    target.id(),
                    target.code(),
                    target.name(),
                    target.unit(),
                    target.comparator(),
                    Rounding.stated(target.goal()),
                    Rounding.exact(target.goalUpper()),
                    Rounding.stated(target.weight()),
                    column.task());
        }
    }

    /** One unit. */
    @Schema(name = "ScorecardRow")
    record RowView(
            @Schema(required = true) Reference orgUnit,

            @Schema(description = "加权得分，0–100；没有可计分的指标时为 null", examples = "82.35") @Nullable
            BigDecimal score,

            @Schema(description = "在全部单位中的名次，同分同名次", examples = "2") @Nullable
            Integer rank,

            @Schema(required = true, description = "是否与别的单位同分")
            boolean tied,

            @Schema(required = true) OverviewView.LightCountsView lights,
            @Schema(required = true, examples = "17") int reportedUnits,
            @Schema(required = true, examples = "19") int expectedUnits,

            @Schema(required = true, description = "与 targets 同序；指标与该单位无关时为 null")
            List<@Nullable CellView> cells) {

        static RowView of(Scorecard.Row row) {
            List<@Nullable CellView> cells = new ArrayList<>();
            row.cells().forEach(value -> cells.add(value == null ? null : CellView.of(value)));
            return new RowView(
                    row.orgUnit().reference(),
                    Rounding.exact(row.score()),
                    row.rank(),
                    row.tied(),
                    OverviewView.LightCountsView.of(row.lights()),
                    row.reportedUnits(),
                    row.expectedUnits(),
                    cells);
        }
    }

    /** One target for one unit. */
    @Schema(name = "ScorecardCell")
    record CellView(
            @Schema(required = true, description = "指标代码", examples = "dual-qualified-teachers")
            String target,

            @Schema(description = "没有上报则为 null，不是 0", examples = "56.36") @Nullable
            BigDecimal value,

            @Schema(description = "计量单位；覆盖率指标的填报单位自身数值没有单位，为 null", examples = "PERCENT") @Nullable
            String unit,

            @Schema(description = "该单位的目标值；没有则为 null，不计分", examples = "55") @Nullable
            BigDecimal goal,

            @Nullable BigDecimal goalUpper,

            @Schema(description = "完成率，限于 0–1", examples = "1") @Nullable
            BigDecimal achievement,

            @Schema(required = true) Light light,
            @Schema(required = true, examples = "2") int reportedUnits,
            @Schema(required = true, examples = "3") int expectedUnits) {

        static CellView of(TargetValue value) {
            return new CellView(
                    value.target().code(),
                    Rounding.value(value.target(), value.value()),
                    value.unit(),
                    Rounding.exact(value.goal()),
                    Rounding.exact(value.goalUpper()),
                    Rounding.share(value.cappedAchievement()),
                    value.light(),
                    value.reportedUnits(),
                    value.expectedUnits());
        }
    }

    static ScorecardView of(Scorecard scorecard) {
        return new ScorecardView(
                scorecard.plan().reference(),
                scorecard.orgUnit().reference(),
                scorecard.level(),
                scorecard.asOf(),
                scorecard.columns().stream().map(ColumnView::of).toList(),
                scorecard.rows().stream().map(RowView::of).toList(),
                scorecard.page());
    }
}
