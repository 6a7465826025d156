package org.yaodian.workplan.document;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words of a document that nothing of the plan follows, with the programme or task they stood in. */
@Schema(name = "WordsSetAside")
public record WordsSetAside(
        @Schema(required = true) @Min(0) int start,
        @Schema(required = true) @Min(0) int end,

        @Schema(required = true, description = "不跟踪的理由", examples = "已并入专项方案") @NotNull @Size(min = 1, max = 500)
        String reason) {}
