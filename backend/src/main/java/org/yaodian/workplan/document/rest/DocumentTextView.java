package org.yaodian.workplan.document.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Representation;

/** The text of a document. */
@Schema(name = "DocumentText")
record DocumentTextView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(examples = "2026年工作要点（示例）.docx") @Nullable String name,

        @Schema(description = "由它建成的计划的 id；还没有则为 null") @Nullable
        UUID planId,

        @Schema(required = true, description = "正文；原文出处的位置都按它的 Unicode 字符计")
        String text)
        implements Representation {}
