package org.yaodian.workplan.document;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target on its way from a document into a plan. */
@Schema(name = "TargetDraft")
public record TargetDraft(
        @Schema(required = true, examples = "新增公办学位") @NotNull @Size(min = 1, max = 200)
        String name,

        @Schema(required = true, description = ">=、<=、= 或 between", examples = ">=")
        @NotNull
        @Pattern(regexp = ">=|<=|=|between")
        String comparator,

        @Schema(required = true, examples = "1200") @NotNull @Digits(integer = 14, fraction = 6)
        BigDecimal value,

        @Schema(description = "上限，仅 between") @Nullable @Digits(integer = 14, fraction = 6)
        BigDecimal valueUpper,

        @Schema(required = true, description = "单位代码，如 percent、count、persons、hours_per_day", examples = "count")
        @NotNull
        @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]{0,39}")
        String unit,

        @Schema(description = "原文的量词", examples = "个") @Nullable @Size(max = 20)
        String measure,

        @Schema(description = "须超过这个数（超、突破）") @Nullable Boolean strict,
        @Schema(description = "约数（左右）") @Nullable Boolean approximate,

        @Schema(description = "原文写明的时限；没有写明为 null") @Nullable
        LocalDate due,

        @Schema(description = "写明时限的原文") @Nullable @Size(max = 500)
        String dueWords,

        @Schema(description = "确保、力争或 plain", examples = "力争") @Nullable @Size(max = 10)
        String strength,

        @Schema(
                description =
                        "explicit-number、explicit-coverage、implicit-coverage、implicit-policy 或 implicit-frequency",
                examples = "explicit-number")
        @Nullable
        @Size(max = 40)
        String basis,

        @Schema(description = "对谁、在哪里", examples = "各县(区)") @Nullable @Size(max = 200)
        String scope,

        @Schema(required = true) @Min(0) int start,
        @Schema(required = true) @Min(0) int end,

        @Schema(description = "依据的规则", examples = "figure.limited") @Nullable @Size(max = 100)
        String rule,

        @Schema(description = "规则所见的原文", examples = "90%以上") @Nullable @Size(max = 2000)
        String words) {}
