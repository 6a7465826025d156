package org.yaodian.workplan.document.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.document.DocumentSpan;

/** The sentence of a document that something comes from. */
@Schema(name = "Source")
record SourceView(
        @Schema(required = true) SourceDocumentView document,
        @Schema(required = true) DocumentSpan.Subject subject,
        @Schema(required = true) UUID subjectId,

        @Schema(required = true, description = "原文起点，Unicode 字符", examples = "25")
        int start,

        @Schema(required = true, description = "原文终点，不含", examples = "39")
        int end,

        @Schema(required = true, description = "同一句里在它之前的文字", examples = "扩大学位供给，")
        String before,

        @Schema(required = true, description = "它自己的文字", examples = "新增公办学位1200个以上")
        String words,

        @Schema(required = true, description = "同一句里在它之后的文字", examples = "，打造一批示范园。")
        String after) {}
