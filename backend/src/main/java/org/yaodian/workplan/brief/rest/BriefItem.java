package org.yaodian.workplan.brief.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.brief.BriefKind;
import org.yaodian.workplan.brief.BriefState;
import org.yaodian.workplan.brief.BriefSummary;

/** A brief in a list. */
@Schema(name = "BriefItem")
record BriefItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) BriefKind kind,

        @Schema(description = "月度通报的月份", examples = "2025-10") @Nullable
        String month,

        @Schema(required = true) LocalDate asOf,
        @Nullable LocalDate since,

        @Schema(required = true, examples = "关于2025年工作要点10月进展情况的通报（示例）")
        String title,

        @Schema(required = true) BriefState state,

        @Schema(description = "文号；发布时才有", examples = "通报〔2025〕7号") @Nullable
        String number,

        @Schema(required = true) Instant createdAt,
        @Nullable LocalDate publishedOn) {

    static BriefItem of(BriefSummary brief) {
        return new BriefItem(
                brief.id(),
                brief.kind(),
                brief.month(),
                brief.asOf(),
                brief.since(),
                brief.title(),
                brief.state(),
                brief.number() == null ? null : brief.number().text(),
                brief.createdAt(),
                brief.publishedOn());
    }
}
