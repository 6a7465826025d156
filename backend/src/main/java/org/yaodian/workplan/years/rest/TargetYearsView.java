package org.yaodian.workplan.years.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.years.TargetYear;

/** A target across years. */
@Schema(name = "TargetYears")
record TargetYearsView(
        @Schema(required = true) Reference target,
        @Schema(required = true) LocalDate asOf,

        @Schema(required = true, description = "从最早的一年到最近的一年，本指标自己的一年也在内")
        List<Year> years) {

    static TargetYearsView of(TargetSummary target, LocalDate asOf, List<TargetYear> years) {
        return new TargetYearsView(
                target.reference(), asOf, years.stream().map(Year::of).toList());
    }

    /** The target in one of its years. */
    @Schema(name = "TargetYear")
    record Year(
            @Schema(required = true, examples = "2025") int year,
            @Schema(required = true) Reference plan,
            @Schema(required = true) Reference target,
            @Schema(required = true) UUID orgUnitId,

            @Schema(required = true, description = "数值截至哪一天：计划的最后一天，最近一年为 asOf")
            LocalDate asOf,

            @Schema(required = true, examples = "PERCENT") String unit,
            @Schema(required = true) GoalComparator comparator,

            @Schema(description = "对这个单位有效的目标值", examples = "55") @Nullable
            BigDecimal goal,

            @Nullable BigDecimal goalUpper,
            @Schema(examples = "56.36") @Nullable BigDecimal value,

            @Schema(description = "完成率，限于 0–1", examples = "1") @Nullable
            BigDecimal achievement,

            @Schema(required = true) Light light,
            @Schema(required = true, examples = "2") int reportedUnits,
            @Schema(required = true, examples = "3") int expectedUnits) {

        static Year of(TargetYear year) {
            TargetValue value = year.value();
            return new Year(
                    year.plan().year(),
                    year.plan().reference(),
                    value.target().reference(),
                    value.orgUnitId(),
                    value.asOf(),
                    value.target().unit(),
                    value.target().comparator(),
                    Rounding.exact(value.goal()),
                    Rounding.exact(value.goalUpper()),
                    Rounding.value(value.target(), value.value()),
                    Rounding.share(value.cappedAchievement()),
                    value.light(),
                    value.reportedUnits(),
                    value.expectedUnits());
        }
    }
}
