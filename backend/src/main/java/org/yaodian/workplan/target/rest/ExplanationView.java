package org.yaodian.workplan.target.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.Explanation;
import org.yaodian.workplan.target.ObservationSpec;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TimeBasis;
import org.yaodian.workplan.target.ValueStatus;

/** Where a value comes from, as it goes out. */
@Schema(name = "Explanation")
record ExplanationView(
        @Schema(required = true) ValueView value,

        @Schema(
                required = true,
                description = "一句话：数值、目标、亮灯及原因",
                examples = "体质优良率截至 2025-09-30 为 56.36%，目标不低于 55%，亮灯“已达成”。")
        String sentence,

        @Schema(required = true) Rule rule,
        @Nullable Mean meanOfPercentages,
        @Schema(required = true) Node root,

        @Schema(required = true, description = "没有数据，或缺最近一期应报数据的单位")
        List<Missing> missing) {

    /** How the value is made. */
    @Schema(name = "ExplanationRule")
    record Rule(
            @Schema(required = true) Rollup rollup,
            @Schema(required = true) TimeBasis timeBasis,

            @Schema(required = true, description = "算式，带实际数字", examples = "100 × 分子之和 6200 ÷ 分母之和 11000 = 56.36")
            String formula) {}

    /** The figure that averaging percentages would give. */
    @Schema(name = "MeanOfPercentages", description = "各填报单位百分数的简单平均，是错误的算法，仅供对照；只有比率才有")
    record Mean(
            @Schema(required = true, examples = "44.5") @Nullable
            BigDecimal value,

            @Schema(required = true, description = "与正确数值之差", examples = "-11.86") @Nullable
            BigDecimal difference) {}

    /** One unit's part. */
    @Schema(name = "ExplanationNode")
    record Node(
            @Schema(required = true) Reference orgUnit,
            @Schema(required = true) OrgLevel level,

            @Schema(description = "填报数据的汇总；上级公布的数据只见于 value", examples = "59") @Nullable
            BigDecimal value,

            @Schema(examples = "5900") @Nullable BigDecimal numerator,
            @Schema(examples = "10000") @Nullable BigDecimal denominator,

            @Schema(description = "占总体分子、达标单位数或总和的份额，0–1", examples = "0.9516") @Nullable
            BigDecimal share,

            @Schema(required = true) Light light,
            @Schema(required = true, examples = "1") int reportedUnits,
            @Schema(required = true, examples = "1") int expectedUnits,
            @Schema(required = true) Explanation.State state,
            @Nullable Figure observation,
            @Schema(required = true) List<Node> children) {}

    /** The observation behind a reporting unit's figure. */
    @Schema(name = "ExplanationObservation")
    record Figure(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "2025-Q3") String period,
            @Schema(required = true) ValueStatus valueStatus,
            @Nullable Integer sampleSize,
            @Schema(required = true, examples = "1") int definitionVersion,
            @Nullable Instant reviewedAt,
            @Nullable String note,
            ObservationSpec.@Nullable Source source) {}

    /** A unit that owes a figure. */
    @Schema(name = "MissingReport")
    record Missing(
            @Schema(required = true) Reference orgUnit,

            @Schema(description = "最近一次有数据的期间", examples = "2025-Q2") @Nullable
            String lastPeriod,

            @Schema(description = "自哪一天起逾期；尚未到期为 null") @Nullable
            LocalDate lateSince) {}
}
