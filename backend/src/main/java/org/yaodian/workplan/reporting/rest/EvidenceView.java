package org.yaodian.workplan.reporting.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Representation;

/** A piece of evidence as it goes out. */
@Schema(name = "Evidence")
record EvidenceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(description = "所属填报数据的 id") @Nullable UUID observation,
        @Schema(description = "所属进展填报的 id") @Nullable UUID progressReport,
        @Schema(description = "所属里程碑的 id") @Nullable UUID milestone,
        @Schema(required = true, examples = "共建协议扫描件（示例）") String title,

        @Schema(description = "文件名；链接为 null", examples = "共建协议.pdf") @Nullable
        String fileName,

        @Schema(description = "按内容判定的类型；链接为 null", examples = "application/pdf") @Nullable
        String mediaType,

        @Schema(description = "字节数；链接为 null", examples = "482113") @Nullable
        Long size,

        @Schema(
                description = "内容的 SHA-256；链接为 null",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String sha256,

        @Schema(description = "链接；文件为 null", examples = "https://example.org/notice/12") @Nullable
        String link,

        @Schema(required = true, examples = "reporter-441625")
        String addedBy,

        @Schema(required = true) Instant addedAt,
        @Schema(required = true, examples = "[\"delete\"]") List<String> permissions)
        implements Representation {}
