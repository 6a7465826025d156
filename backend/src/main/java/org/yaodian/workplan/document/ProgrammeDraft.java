package org.yaodian.workplan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme on its way from a document into a plan. */
@Schema(name = "ProgrammeDraft")
public record ProgrammeDraft(
        @Nullable Integer ordinal,

        @Schema(description = "原文没有标题时为 null，确认时补上", examples = "扩大学位供给") @Nullable @Size(max = 200)
        String title,

        @Schema(required = true) @Min(0) int start,
        @Schema(required = true) @Min(0) int end,
        @Schema(required = true) @NotNull @Size(max = 500) List<@NotNull @Valid TaskDraft> tasks) {}
