package org.yaodian.workplan.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A titled document that a task mentions. */
@Schema(name = "DocumentMention")
public record DocumentMention(
        @Schema(required = true, examples = "食堂管理办法") @NotNull @Size(min = 1, max = 400)
        String title,

        @Schema(
                required = true,
                description = "to be issued、to be implemented 或 existing basis",
                examples = "to be issued")
        @NotNull
        @Size(max = 40)
        String role,

        @Schema(required = true) int start,
        @Schema(required = true) int end) {}
