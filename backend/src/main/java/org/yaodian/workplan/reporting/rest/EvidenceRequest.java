package org.yaodian.workplan.reporting.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the multipart body of {@link EvidenceForm} looks in the contract. */
@Schema(name = "EvidenceRequest", examples = """
        {"progressReport": "0199f1a2-7c5e-7b1e-9a55-0f5f3d1c2b11", "title": "共建协议扫描件（示例）", "file": "共建协议.pdf"}""")
record EvidenceRequest(
        @Schema(description = "填报数据的 id；三者恰填一个") @Nullable UUID observation,
        @Schema(description = "进展填报的 id；三者恰填一个") @Nullable UUID progressReport,
        @Schema(description = "里程碑的 id；三者恰填一个") @Nullable UUID milestone,

        @Schema(description = "缺省为文件名或链接", examples = "共建协议扫描件（示例）", maxLength = 200) @Nullable
        String title,

        @Schema(description = "pdf、jpeg、png、webp、heic、docx、xlsx、pptx、doc、xls、csv、txt；与 link 恰填一个", format = "binary")
        @Nullable
        String file,

        @Schema(description = "http 或 https 链接；与 file 恰填一个", examples = "https://example.org/notice/12") @Nullable
        String link) {}
