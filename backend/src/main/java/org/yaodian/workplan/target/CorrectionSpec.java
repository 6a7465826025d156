package org.yaodian.workplan.target;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** New figures for an approved observation, and why. */
@Schema(name = "CorrectionRequest", examples = """
        {"numerator": 26180, "denominator": 48200, "reason": "补录一所学校的成绩"}""")
public record CorrectionSpec(
        @Nullable @Digits(integer = 14, fraction = 6) BigDecimal numerator,
        @Nullable @Digits(integer = 14, fraction = 6) BigDecimal denominator,
        @Nullable @Digits(integer = 14, fraction = 6) BigDecimal value,
        @Nullable @Size(max = 1000) String note,

        @Schema(description = "更正原因", examples = "补录一所学校的成绩") @NotBlank @Size(max = 1000)
        String reason) {}
