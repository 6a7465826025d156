package org.yaodian.workplan.document;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A milestone on its way from a document into a plan. */
@Schema(name = "MilestoneDraft")
public record MilestoneDraft(
        @Schema(required = true, examples = "召开全市教育大会") @NotNull @Size(min = 1, max = 200)
        String title,

        @Schema(
                required = true,
                description = "document、event、assessment、construction、training、competition 或 award",
                examples = "event")
        @NotNull
        @Pattern(regexp = "document|event|assessment|construction|training|competition|award")
        String kind,

        @Schema(description = "原文写明的时限；没有写明为 null，建成计划时取计划的结束日") @Nullable
        LocalDate due,

        @Schema(description = "写明时限的原文") @Nullable @Size(max = 500)
        String dueWords,

        @Schema(description = "原文提到的地方", examples = "[\"东源县\"]") @Nullable @Size(max = 50)
        List<@NotNull String> places,

        @Schema(required = true) @Min(0) int start,
        @Schema(required = true) @Min(0) int end,

        @Schema(description = "依据的规则", examples = "milestone.activity") @Nullable @Size(max = 100)
        String rule,

        @Schema(description = "规则所见的原文") @Nullable @Size(max = 2000)
        String words) {}
