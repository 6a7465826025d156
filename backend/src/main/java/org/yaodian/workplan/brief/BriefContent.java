package org.yaodian.workplan.brief;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Changes;
import org.yaodian.workplan.insight.LightCount;
import org.yaodian.workplan.insight.Overview;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.GoalComparator;

/**
 * All figures of a brief, as they go out: rounded, for one day, as known at one moment.
 *
 * @param orgUnit the plan's own
 * @param since the day that {@code changes} are compared with; null when there is none
 */
@Schema(name = "BriefContent")
public record BriefContent(
        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference orgUnit,

        @Schema(required = true, description = "所有数据截至的日期") LocalDate asOf,

        @Schema(required = true, description = "所有数据取自这一刻所知")
        Instant knownAt,

        @Nullable LocalDate since,
        @Schema(required = true) Overall overall,
        @Schema(required = true) List<ProgrammeLine> programmes,
        @Schema(required = true) List<TargetLine> targets,

        @Schema(required = true, description = "下一级各单位，按名次") List<UnitLine> units,

        @Schema(required = true, description = "与 since 相比的变化，最坏的在前；没有 since 则为空")
        List<ChangeLine> changes,

        @Schema(required = true, description = "30 天内到期的指标和里程碑")
        List<DueLine> upcoming,

        @Schema(required = true, description = "已过期未完成的指标和里程碑")
        List<DueLine> overdue) {

    /** Some things by their lights. */
    @Schema(name = "BriefLights")
    public record Lights(
            @Schema(required = true) int total,
            @Schema(required = true) List<LightNumber> numbers) {

        /** The same as insight counts them. */
        public static Lights of(LightCount count) {
            return new Lights(
                    count.total(),
                    count.lights().entrySet().stream()
                            .map(entry -> new LightNumber(entry.getKey(), entry.getValue()))
                            .toList());
        }

        /** How many of that light. */
        public int number(Light light) {
            return numbers.stream()
                    .filter(one -> one.light() == light)
                    .mapToInt(LightNumber::number)
                    .sum();
        }
    }

    /** How many of one light. */
    @Schema(name = "BriefLightNumber")
    public record LightNumber(
            @Schema(required = true) Light light,
            @Schema(required = true) int number) {}

    /**
     * The plan as a whole.
     *
     * @param lateReports reports that are late, over all targets and units
     */
    @Schema(name = "BriefOverall")
    public record Overall(
            @Nullable BigDecimal progress,
            @Nullable BigDecimal progressBefore,
            @Schema(required = true) BigDecimal timeElapsed,
            @Schema(required = true) Lights tasks,
            @Schema(required = true) Lights targets,
            @Schema(required = true) Lights milestones,
            @Schema(required = true) int reportedUnits,
            @Schema(required = true) int expectedUnits,
            @Schema(required = true) int lateReports,
            @Schema(required = true) int openOrders,
            @Schema(required = true) int overdueOrders) {}

    /** One programme. */
    @Schema(name = "BriefProgramme")
    public record ProgrammeLine(
            @Schema(required = true) Reference programme,
            @Schema(required = true) int ordinal,
            @Schema(required = true) Light light,
            @Nullable BigDecimal progress,
            @Schema(required = true) Lights tasks,
            @Schema(required = true) Lights targets,
            @Schema(required = true) Lights milestones) {}

    /** One target, for the plan's own unit. */
    @Schema(name = "BriefTarget")
    public record TargetLine(
            @Schema(required = true) Reference target,
            @Schema(required = true, examples = "PERCENT") String unit,
            @Schema(required = true) GoalComparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal goal,
            @Nullable BigDecimal goalUpper,
            @Nullable BigDecimal achievement,
            @Schema(required = true) Light light,
            @Schema(required = true) int reportedUnits,
            @Schema(required = true) int expectedUnits,
            @Schema(required = true) int lateReports) {}

    /** One unit right below. */
    @Schema(name = "BriefOrgUnit")
    public record UnitLine(
            @Schema(required = true) Reference orgUnit,
            @Nullable BigDecimal score,
            @Nullable Integer rank,
            @Schema(required = true) Lights lights,
            @Schema(required = true) int reportedUnits,
            @Schema(required = true) int expectedUnits,
            @Schema(required = true) int lateReports) {}

    /** What has moved. */
    @Schema(name = "BriefChange")
    public record ChangeLine(
            @Schema(required = true) Changes.Kind kind,
            @Schema(required = true) Reference subject,
            @Schema(required = true) Changes.Direction direction,
            @Schema(required = true) Light before,
            @Schema(required = true) Light after,
            @Nullable BigDecimal valueBefore,
            @Nullable BigDecimal valueAfter) {

        /** Whether it turned red: to where somebody has to be asked why. */
        public boolean turnedRed() {
            return direction == Changes.Direction.WORSE && after.compareTo(Light.OFF_TRACK) >= 0;
        }
    }

    /** What has a date. */
    @Schema(name = "BriefDueItem")
    public record DueLine(
            @Schema(required = true) Overview.Kind kind,
            @Schema(required = true) Reference subject,
            @Schema(required = true) LocalDate dueDate,
            @Schema(required = true) Light light,
            @Nullable Reference leadDepartment) {}
}
