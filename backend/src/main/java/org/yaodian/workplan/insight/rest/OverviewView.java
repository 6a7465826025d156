package org.yaodian.workplan.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.LightCount;
import org.yaodian.workplan.insight.Overview;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;

/** An overview as it goes out. */
@Schema(name = "Overview")
record OverviewView(
        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true) LocalDate asOf,

        @Schema(description = "各任务进度的平均，0–1", examples = "0.62") @Nullable
        BigDecimal progress,

        @Schema(required = true, description = "计划时间已过去的比例，0–1", examples = "0.789")
        BigDecimal timeElapsed,

        @Schema(required = true) TallyView tasks,
        @Schema(required = true) TallyView targets,
        @Schema(required = true) TallyView milestones,
        @Schema(required = true) CompletenessView completeness,
        @Schema(required = true) List<ProgrammeView> programmes,
        @Schema(required = true) List<DepartmentView> departments,

        @Schema(required = true, description = "已过期未完成的指标和里程碑")
        List<DueItemView> overdue,

        @Schema(required = true, description = "30 天内到期的指标和里程碑")
        List<DueItemView> upcoming,

        @Schema(description = "与 since 那天相比的变化；没有给出 since 时为 null") @Nullable
        ChangesView changes) {

    /** How many of each light. */
    @Schema(name = "LightTally")
    record TallyView(
            @Schema(required = true, examples = "30") int total,
            @Schema(required = true) LightCountsView lights) {

        static TallyView of(LightCount count) {
            return new TallyView(count.total(), LightCountsView.of(count));
        }
    }

    /** Every light by its name. */
    @Schema(name = "LightCounts")
    record LightCountsView(
            @JsonProperty("NO_DATA") @Schema(required = true)
            int noData,

            @JsonProperty("ACHIEVED") @Schema(required = true)
            int achieved,

            @JsonProperty("ON_TRACK") @Schema(required = true)
            int onTrack,

            @JsonProperty("AT_RISK") @Schema(required = true)
            int atRisk,

            @JsonProperty("OFF_TRACK") @Schema(required = true)
            int offTrack,

            @JsonProperty("MISSED") @Schema(required = true) int missed,

            @JsonProperty("CANCELLED") @Schema(required = true)
            int cancelled) {

        static LightCountsView of(LightCount count) {
            return new LightCountsView(
                    number(count, Light.NO_DATA),
                    number(count, Light.ACHIEVED),
                    number(count, Light.ON_TRACK),
                    number(count, Light.AT_RISK),
                    number(count, Light.OFF_TRACK),
                    number(count, Light.MISSED),
                    number(count, Light.CANCELLED));
        }

        private static int number(LightCount count, Light light) {
            return count.lights().getOrDefault(light, 0);
        }
    }

    /** Reports that are there and reports that should be, over all targets. */
    @Schema(name = "Completeness")
    record CompletenessView(
            @Schema(required = true, examples = "170") int reportedUnits,
            @Schema(required = true, examples = "190") int expectedUnits) {}

    /** One programme of the plan. */
    @Schema(name = "ProgrammeOverview")
    record ProgrammeView(
            @Schema(required = true) Reference programme,
            @Schema(required = true, examples = "1") int ordinal,
            @Schema(required = true) Light light,
            @Nullable BigDecimal progress,
            @Schema(required = true) TallyView tasks,
            @Schema(required = true) TallyView targets,
            @Schema(required = true) TallyView milestones) {

        static ProgrammeView of(Overview.Part part) {
            return new ProgrammeView(
                    part.reference(),
                    part.ordinal(),
                    part.light(),
                    part.progress(),
                    TallyView.of(part.share().tasks()),
                    TallyView.of(part.share().targets()),
                    TallyView.of(part.share().milestones()));
        }
    }

    /** One department with the tasks it leads. */
    @Schema(name = "DepartmentOverview")
    record DepartmentView(
            @Schema(required = true) Reference department,
            @Schema(required = true) Light light,
            @Nullable BigDecimal progress,
            @Schema(required = true) TallyView tasks,
            @Schema(required = true) TallyView targets,
            @Schema(required = true) TallyView milestones) {

        static DepartmentView of(Overview.Part part) {
            return new DepartmentView(
                    part.reference(),
                    part.light(),
                    part.progress(),
                    TallyView.of(part.share().tasks()),
                    TallyView.of(part.share().targets()),
                    TallyView.of(part.share().milestones()));
        }
    }

    /** Something with a date. */
    @Schema(name = "DueItem")
    record DueItemView(
            @Schema(required = true) Overview.Kind kind,
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "M10-2") String code,

            @Schema(required = true, examples = "校企服务中心投入使用")
            String title,

            @Schema(required = true) LocalDate dueDate,
            @Schema(required = true) Light light,
            @Nullable Reference leadDepartment) {

        static DueItemView of(Overview.DueItem item) {
            return new DueItemView(
                    item.kind(),
                    item.id(),
                    item.code(),
                    item.title(),
                    item.dueDate(),
                    item.light(),
                    item.leadDepartment());
        }
    }

    static OverviewView of(Overview overview) {
        return new OverviewView(
                overview.plan().reference(),
                overview.orgUnit().reference(),
                overview.asOf(),
                overview.progress(),
                overview.timeElapsed(),
                TallyView.of(overview.whole().tasks()),
                TallyView.of(overview.whole().targets()),
                TallyView.of(overview.whole().milestones()),
                new CompletenessView(overview.reportedUnits(), overview.expectedUnits()),
                overview.programmes().stream().map(ProgrammeView::of).toList(),
                overview.departments().stream().map(DepartmentView::of).toList(),
                overview.overdue().stream().map(DueItemView::of).toList(),
                overview.upcoming().stream().map(DueItemView::of).toList(),
                overview.changes() == null ? null : ChangesView.of(overview.changes()));
    }
}
