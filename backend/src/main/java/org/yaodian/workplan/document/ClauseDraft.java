package org.yaodian.workplan.document;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clause on its way from a document into a plan. */
@Schema(name = "ClauseDraft")
public record ClauseDraft(
        @Schema(required = true) @Min(0) int start,
        @Schema(required = true) @Min(0) int end,

        @Schema(required = true, description = "action、target、milestone 或 principle", examples = "action")
        @NotNull
        @Pattern(regexp = "action|target|milestone|principle")
        String kind,

        @Schema(description = "一批之类没有数字的数量，不当作指标", examples = "一批") @Nullable @Size(max = 20)
        String vagueQuantity,

        @Schema(description = "不跟踪这一条的理由；跟踪则为 null") @Nullable @Size(min = 1, max = 500)
        String notFollowed,

        @Schema(description = "依据的规则", examples = "clause.action") @Nullable @Size(max = 100)
        String rule,

        @Schema(description = "规则所见的原文") @Nullable @Size(max = 2000)
        String words) {}
