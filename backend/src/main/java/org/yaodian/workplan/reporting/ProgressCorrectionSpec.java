package org.yaodian.workplan.reporting;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** New words for an approved report, and why. */
@Schema(name = "ProgressCorrectionRequest", examples = """
        {"words": "三所职业学校已签订共建协议（示例）。", "progress": 0.7, "reason": "漏报一所学校"}""")
public record ProgressCorrectionSpec(
        @Schema(description = "进展情况", examples = "三所职业学校已签订共建协议（示例）。")
        @NotBlank
        @Size(max = ProgressReportSpec.MOST_WORDS)
        String words,

        @Schema(description = "自评进度，0–1", examples = "0.7")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 4)
        BigDecimal progress,

        @Schema(description = "更正原因", examples = "漏报一所学校") @NotBlank @Size(max = 1000)
        String reason) {}
