package org.yaodian.workplan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task on its way from a document into a plan. */
@Schema(name = "TaskDraft")
public record TaskDraft(
        @Nullable Integer number,

        @Schema(required = true, examples = "新增公办学位") @NotNull @Size(min = 1, max = 200)
        String title,

        @Schema(required = true) @Min(0) int start,
        @Schema(required = true) @Min(0) int end,

        @Schema(required = true, description = "原文写明的牵头单位，名称或科室代码", examples = "[\"基教科\"]") @NotNull @Size(max = 30)
        List<@NotNull @Size(min = 1, max = 200) String> leadDepartments,

        @Schema(required = true, description = "原文写明的配合单位") @NotNull @Size(max = 60)
        List<@NotNull @Size(min = 1, max = 200) String> supportDepartments,

        @Schema(description = "原文写明的完成时限；没有写明为 null") @Nullable
        LocalDate due,

        @Schema(description = "写明时限的原文", examples = "6月底前") @Nullable @Size(max = 500)
        String dueWords,

        @Schema(required = true) @NotNull @Size(max = 200) List<@NotNull @Valid ClauseDraft> clauses,
        @Schema(required = true) @NotNull @Size(max = 200) List<@NotNull @Valid TargetDraft> targets,
        @Schema(required = true) @NotNull @Size(max = 200) List<@NotNull @Valid MilestoneDraft> milestones,
        @Schema(required = true) @NotNull @Size(max = 200) List<@NotNull @Valid DocumentMention> documents) {}
