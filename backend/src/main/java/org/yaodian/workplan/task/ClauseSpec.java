package org.yaodian.workplan.task;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clause as somebody wants it to be. */
@Schema(name = "ClauseRequest")
public record ClauseSpec(
        @Schema(description = "已有条款的 id；新条款不填") @Nullable UUID id,

        @Schema(examples = "建成一批校企共建的实训基地") @NotNull @Size(min = 1, max = 2000)
        String text,

        @NotNull ClauseKind kind,

        @Schema(description = "在原文中的起始字符位置，与 end 同时填写", examples = "120") @Nullable @Min(0)
        Integer start,

        @Schema(description = "在原文中的结束字符位置（不含）", examples = "134") @Nullable @Min(0)
        Integer end) {

    /** Whether the span is given in whole, and not empty, or not at all. */
    public boolean hasSoundSpan() {
        if (start == null || end == null) {
            return start == null && end == null;
        }
        return start < end;
    }
}
