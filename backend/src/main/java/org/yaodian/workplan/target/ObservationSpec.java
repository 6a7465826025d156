package org.yaodian.workplan.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure as an org unit reports it. */
@Schema(name = "ObservationRequest", examples = """
        {"target": "fitness-excellent-good", "plan": "heyuan-2025", "orgUnit": "441625", "period": "2025-Q3",
         "numerator": 26150, "denominator": 48200, "note": "秋季体质测试",
         "source": {"system": "dongyuan-edu", "reference": "fitness-2025Q3"}}""")
public record ObservationSpec(
        @Schema(description = "指标的代码或 id", examples = "fitness-excellent-good") @NotNull
        String target,

        @Schema(description = "计划的代码或 id；指标代码在启用的计划中唯一时可省", examples = "heyuan-2025") @Nullable
        String plan,

        @Schema(description = "填报单位的代码或 id", examples = "441625") @NotNull
        String orgUnit,

        @Schema(description = "期间：2025、2025-Q3 或 2025-09，须与指标的频率一致", examples = "2025-Q3") @NotNull @Size(max = 10)
        String period,

        @Schema(description = "分子，RATIO 指标必填", examples = "26150") @Nullable @Digits(integer = 14, fraction = 6)
        BigDecimal numerator,

        @Schema(description = "分母，RATIO 指标必填，须大于 0", examples = "48200") @Nullable @Digits(integer = 14, fraction = 6)
        BigDecimal denominator,

        @Schema(description = "数值；RATIO 指标由分子分母算出，不填") @Nullable @Digits(integer = 14, fraction = 6)
        BigDecimal value,

        @Schema(description = "缺省 REPORTED") @Nullable ValueStatus valueStatus,

        @Schema(description = "样本量，仅 SAMPLED") @Nullable @Min(1) @Max(1_000_000_000)
        Integer sampleSize,

        @Nullable @Size(max = 1000) String note,
        @Valid @Nullable Source source,

        @Schema(description = "缺省 SUBMITTED；DRAFT 先存草稿；APPROVED 仅限有权审核者，填报并审核一步完成") @Nullable
        ObservationStatus status) {

    /** The same figure with another wish for its status. */
    public ObservationSpec withStatus(ObservationStatus wanted) {
        return new ObservationSpec(
                target,
                plan,
                orgUnit,
                period,
                numerator,
                denominator,
                value,
                valueStatus,
                sampleSize,
                note,
                source,
                wanted);
    }

    /** Where a figure came from: a system and its own reference there. */
    @Schema(name = "ObservationSource")
    public record Source(
            @Schema(examples = "dongyuan-edu", required = true) @NotNull @Size(min = 1, max = 100)
            String system,

            @Schema(examples = "fitness-2025Q3") @Nullable @Size(min = 1, max = 200)
            String reference) {}
}
