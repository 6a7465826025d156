package org.yaodian.workplan.voice.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;
import org.yaodian.workplan.voice.SuggestionKind;

/** A complaint or suggestion as it goes out: never with a name. */
@Schema(name = "Suggestion")
record SuggestionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) SuggestionKind kind,

        @Schema(required = true, examples = "学籍人数每季度都要再填一次，能否从学籍系统取数？")
        String words,

        @Schema(examples = "/reporting") @Nullable String page,
        @Nullable Reference target,

        @Schema(required = true, description = "提出的日期") LocalDate saidOn,

        @Schema(examples = "已列入与学籍系统的对接计划。") @Nullable String answer,
        @Nullable Instant answeredAt,

        @Schema(required = true, description = "是否已公开，公开时不带姓名")
        boolean published,

        @Schema(required = true, description = "是否自己提出的") boolean own,

        @Schema(required = true, examples = "[\"answer\"]") List<String> permissions)
        implements Representation {}
