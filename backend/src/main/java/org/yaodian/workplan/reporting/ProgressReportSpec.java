package org.yaodian.workplan.reporting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.ObservationStatus;

/** A report on a task in words, as its reporter wants it to be. */
@Schema(name = "ProgressReportRequest", examples = """
        {"orgUnit": "441625", "period": "2025-Q3", "words": "两所职业学校已与园区企业签订共建协议，实训设备九月到位（示例）。",
         "progress": 0.6, "status": "DRAFT"}""")
public record ProgressReportSpec(
        @Schema(description = "填报单位的代码或 id；与 department 至多填一个，都不填为本人的科室或单位", examples = "441625") @Nullable
        String orgUnit,

        @Schema(description = "填报科室的代码或 id，须牵头或配合该任务", examples = "vocational") @Nullable
        String department,

        @Schema(description = "期间：2025、2025-Q3 或 2025-09；任务有填报周期时须与其一致", examples = "2025-Q3") @NotNull @Size(max = 10)
        String period,

        @Schema(description = "进展情况", examples = "两所职业学校已与园区企业签订共建协议（示例）。")
        @NotBlank
        @Size(max = ProgressReportSpec.MOST_WORDS)
        String words,

        @Schema(description = "自评进度，0–1", examples = "0.6")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 4)
        BigDecimal progress,

        @Schema(description = "缺省 SUBMITTED；DRAFT 先存草稿，补齐佐证材料后再提交") @Nullable
        ObservationStatus status) {

    /** How many characters a report may have. */
    public static final int MOST_WORDS = 4000;
}
