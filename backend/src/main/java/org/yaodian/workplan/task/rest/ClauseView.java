package org.yaodian.workplan.task.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.task.Clause;
import org.yaodian.workplan.task.ClauseKind;

/** A clause as it goes out. */
@Schema(name = "Clause")
record ClauseView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "建成一批校企共建的实训基地") String text,
        @Schema(required = true) ClauseKind kind,
        @Schema(description = "在原文中的起始字符位置") @Nullable Integer start,
        @Schema(description = "在原文中的结束字符位置（不含）") @Nullable Integer end) {

    static ClauseView of(Clause clause) {
        return new ClauseView(clause.id(), clause.text(), clause.kind(), clause.start(), clause.end());
    }
}
