package org.yaodian.workplan.document.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Representation;

/** A document as it goes out. */
@Schema(name = "Document")
record DocumentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,

        @Schema(description = "上传时的文件名", examples = "2026年工作要点（示例）.docx") @Nullable
        String name,

        @Schema(required = true, examples = "DOCX") String format,

        @Schema(required = true, description = "文件的 SHA-256")
        String sha256,

        @Schema(required = true, description = "正文的 Unicode 字符数")
        int characters,

        @Schema(required = true, examples = "coordinator") String createdBy,
        @Schema(required = true) Instant createdAt,

        @Schema(description = "由它建成的计划的 id；还没有则为 null") @Nullable
        UUID planId,

        @Schema(required = true, examples = "[\"plan\"]") List<String> permissions)
        implements Representation {}
