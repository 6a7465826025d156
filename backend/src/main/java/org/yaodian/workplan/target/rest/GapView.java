package org.yaodian.workplan.target.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.Allocation;

/** What it would take to reach a goal, as it goes out. */
@Schema(name = "Gap")
record GapView(
        @Schema(required = true) Reference target,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true) LocalDate asOf,

        @Schema(description = "填报汇总的值，不计上级公布的数据", examples = "52.68") @Nullable
        BigDecimal value,

        @Schema(description = "本单位的目标值；没有则为 null", examples = "55") @Nullable
        BigDecimal goal,

        @Nullable BigDecimal goalUpper,
        @Schema(required = true) Allocation allocation,
        @Schema(examples = "5") @Nullable BigDecimal cap,

        @Schema(description = "还差多少：比率为分子，覆盖率为单位数，其余为数值；须下降时为负；已达成为 0；没有数据或没有目标时为 null", examples = "1116") @Nullable
        BigDecimal needed,

        @Schema(required = true, description = "各单位都完成分到的份额后，能否达成目标", examples = "true")
        boolean reachable,

        @Schema(description = "分不下去的部分", examples = "0") @Nullable
        BigDecimal left,

        @Schema(required = true, description = "有数据的下级单位；本单位自己填报时只有它自己")
        List<Row> rows,

        @Schema(required = true, description = "saveGoals：可把份额存为分单位目标")
        List<String> permissions) {

    /** The share of one unit. */
    @Schema(name = "GapRow")
    record Row(
            @Schema(required = true) Reference orgUnit,

            @Schema(required = true, examples = "51.2") @Nullable
            BigDecimal value,

            @Schema(examples = "24678") @Nullable BigDecimal numerator,
            @Schema(examples = "48200") @Nullable BigDecimal denominator,

            @Schema(required = true, description = "分到的份额，与 needed 同单位", examples = "420") @Nullable
            BigDecimal additional,

            @Schema(required = true, description = "完成份额之后的值，即可存为目标的值", examples = "52.070539") @Nullable
            BigDecimal goal,

            @Schema(required = true, description = "值的变化；百分数为百分点", examples = "0.87") @Nullable
            BigDecimal change) {}
}
