package org.yaodian.workplan.target.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.http.Reference;

/** A value as it goes out. */
@Schema(name = "Value")
public record ValueView(
        @Schema(required = true) Reference target,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true) LocalDate asOf,

        @Schema(description = "指标值，已四舍五入；没有上报则为 null，不是 0", examples = "56.36") @Nullable
        BigDecimal value,

        @Schema(description = "指标值的计量单位；覆盖率指标的填报单位自身数值没有单位，为 null", examples = "PERCENT") @Nullable
        String unit,

        @Schema(examples = "6200") @Nullable BigDecimal numerator,
        @Schema(examples = "11000") @Nullable BigDecimal denominator,

        @Schema(required = true, description = "下级填报汇总出的值；与上级公布数并列，互不覆盖")
        RolledUpView rolledUp,

        @Schema(description = "上级公布的数据（AUTHORITATIVE）；有效时代替汇总值，没有则为 null") @Nullable
        PublishedView authoritative,

        @Schema(required = true, description = "所依据的数据是否按不同版本的口径填报", examples = "false")
        boolean mixedDefinitions,

        @Schema(description = "本单位的目标值；没有则为 null", examples = "55") @Nullable
        BigDecimal goal,

        @Nullable BigDecimal goalUpper,

        @Schema(description = "完成率，限于 0–1", examples = "1") @Nullable
        BigDecimal achievement,

        @Schema(description = "完成率，不设上限", examples = "1.0247") @Nullable
        BigDecimal achievementUncapped,

        @Schema(description = "按进度当前应达到的值；尚无要求时为 null", examples = "52.99") @Nullable
        BigDecimal expected,

        @Schema(required = true) Light light,
        @Schema(required = true) List<ReasonView> reasons,

        @Schema(required = true, description = "已上报单位数", examples = "2")
        int reportedUnits,

        @Schema(required = true, description = "应上报单位数", examples = "3")
        int expectedUnits,

        @Schema(required = true, description = "上一个应报期尚未上报的单位数；已提交待审的不算", examples = "1")
        int lateUnits,

        @Schema(required = true, description = "上一个应报期已提交、等待审核的单位数", examples = "1")
        int waitingUnits,

        @Schema(description = "其中等待最久的提交时间；没有待审的则为 null", examples = "2025-10-09T02:30:00Z") @Nullable
        Instant waitingSince,

        @Nullable ForecastView forecast,
        @Schema(required = true, examples = "1") int definitionVersion) {

    /** What the reports of the units within add up to. */
    @Schema(name = "RolledUp")
    public record RolledUpView(
            @Nullable @Schema(examples = "56.36") BigDecimal value,
            @Nullable @Schema(examples = "6200") BigDecimal numerator,
            @Nullable @Schema(examples = "11000") BigDecimal denominator) {}

    /** What a higher body has published. */
    @Schema(name = "PublishedFigure")
    public record PublishedView(
            @Schema(required = true, description = "填报数据的 id")
            UUID observation,

            @Schema(required = true, examples = "2025-Q3") String period,

            @Schema(required = true, examples = "54.9") @Nullable
            BigDecimal value,

            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,

            @Schema(description = "来源系统") @Nullable String source,

            @Nullable String note) {}

    /** A forecast as it goes out; it is never a light by itself. */
    @Schema(name = "Forecast", description = "预测：按最近各期直线外推，仅供参考，不作为亮灯依据")
    public record ForecastView(
            @Schema(required = true, description = "到期日的预测值", examples = "57.8") @Nullable
            BigDecimal value,

            @Schema(description = "预计达标日") @Nullable LocalDate attainedOn,

            @Schema(required = true, description = "依据的期数", examples = "3")
            int points) {}
}
