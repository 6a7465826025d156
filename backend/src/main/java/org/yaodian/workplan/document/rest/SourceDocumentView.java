package org.yaodian.workplan.document.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.document.DocumentSummary;

/** A document as it is named beside what comes from it. */
@Schema(name = "SourceDocument")
record SourceDocumentView(
        @Schema(required = true) UUID id,

        @Schema(description = "上传时的文件名；直接贴入的没有", examples = "2026年工作要点（示例）.docx") @Nullable
        String name) {

    static SourceDocumentView of(DocumentSummary document) {
        return new SourceDocumentView(document.id(), document.name());
    }
}
