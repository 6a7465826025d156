package org.yaodian.workplan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.shared.time.Frequency;

/** A target as somebody wants it to be. */
@Schema(name = "TargetRequest", examples = """
        {"code": "dual-qualified-teachers-2", "plan": "heyuan-2025", "task": "T11", "name": "双师型教师占比（示例）", "unit": "PERCENT",
         "comparator": "AT_LEAST", "goal": 60, "baseline": 52, "baselineDate": "2024-12-31", "startDate": "2025-01-01",
         "dueDate": "2025-12-31", "frequency": "QUARTERLY", "reportingLevel": "SCHOOL", "timeBasis": "SNAPSHOT",
         "rollup": "RATIO", "weight": 1, "allowAboveDenominator": false,
         "appliesTo": {"orgUnits": [], "types": ["VOCATIONAL"]},
         "definition": {"numerator": "认定为双师型的专业课教师数", "denominator": "专业课教师总数", "population": "全市中职学校",
         "exclusions": "外聘兼职教师", "source": "学校人事台账", "rounding": "百分数保留两位小数，四舍五入", "method": "学校填报，县区审核",
         "changeReason": null}}""")
public record TargetSpec(
        @Schema(description = "计划内唯一", examples = "dual-qualified-teachers")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,59}")
        String code,

        @Schema(description = "计划的代码或 id", examples = "heyuan-2025") @NotNull
        String plan,

        @Schema(description = "任务的代码或 id", examples = "T11") @NotNull
        String task,

        @Schema(examples = "双师型教师占比") @NotNull @Size(min = 1, max = 200)
        String name,

        @Schema(description = "计量单位代码，如 PERCENT、COUNT、PERSON、HOUR、YUAN", examples = "PERCENT")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{0,39}")
        String unit,

        @NotNull GoalComparator comparator,

        @Schema(description = "目标值；百分数写 0–100", examples = "60") @NotNull @Digits(integer = 14, fraction = 6)
        BigDecimal goal,

        @Schema(description = "上限，仅 BETWEEN") @Nullable @Digits(integer = 14, fraction = 6)
        BigDecimal goalUpper,

        @Schema(description = "单个填报单位的达标值，仅 COVERAGE") @Nullable @Digits(integer = 14, fraction = 6)
        BigDecimal unitGoal,

        @Schema(description = "基期值") @Nullable @Digits(integer = 14, fraction = 6)
        BigDecimal baseline,

        @Nullable LocalDate baselineDate,
        @Schema(description = "缺省为计划开始日") @Nullable LocalDate startDate,
        @Schema(description = "缺省为计划结束日") @Nullable LocalDate dueDate,
        @NotNull Frequency frequency,

        @Schema(description = "由哪一级填报，只有这一级填报，避免重复计算") @NotNull
        OrgLevel reportingLevel,

        @NotNull TimeBasis timeBasis,
        @NotNull Rollup rollup,

        @Schema(description = "允许落后的幅度，与目标值同单位；缺省为目标值与基期值之差的 10%")
        @Nullable
        @DecimalMin("0")
        @Digits(integer = 14, fraction = 6)
        BigDecimal tolerance,

        @Schema(description = "权重，缺省 1", examples = "1") @Nullable @DecimalMin("0") @Digits(integer = 5, fraction = 4)
        BigDecimal weight,

        @Schema(description = "RATIO 时分子可否大于分母，如毛入园率；缺省否") @Nullable
        Boolean allowAboveDenominator,

        @Valid @Nullable AppliesTo appliesTo,
        @Valid @Nullable Definition definition) {

    /** What the target is now, as a spec. */
    public static TargetSpec of(TargetSummary target) {
        return startingFrom(target, target.baseline(), target.baselineDate());
    }

    /** The same with another baseline. */
    public static TargetSpec startingFrom(
            TargetSummary target, @Nullable BigDecimal baseline, @Nullable LocalDate baselineDate) {
        return new TargetSpec(
                target.code(),
                target.planId().toString(),
                target.taskId().toString(),
                target.name(),
                target.unit(),
                target.comparator(),
                target.goal(),
                target.goalUpper(),
                target.unitGoal(),
                baseline,
                baselineDate,
                target.startDate(),
                target.dueDate(),
                target.frequency(),
                target.reportingLevel(),
                target.timeBasis(),
                target.rollup(),
                target.tolerance(),
                target.weight(),
                target.allowAboveDenominator(),
                new AppliesTo(
                        target.appliesToUnits().stream().map(Object::toString).toList(),
                        List.copyOf(target.appliesToTypes())),
                target.definition());
    }

    public BigDecimal weightOrOne() {
        return weight == null ? BigDecimal.ONE : weight;
    }

    public AppliesTo appliesToOrAll() {
        return appliesTo == null ? AppliesTo.ALL : appliesTo;
    }

    public Definition definitionOrEmpty() {
        return definition == null ? Definition.EMPTY : definition;
    }
}
