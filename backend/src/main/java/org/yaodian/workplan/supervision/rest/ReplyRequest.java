package org.yaodian.workplan.supervision.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an addressee answers. */
@Schema(name = "SupervisionReplyRequest", examples = """
        {"text": "已逐校核实，缺口 12 人；暑期培训班已排定，12 月底前全部完成（示例）。"}""")
record ReplyRequest(
        @Schema(description = "回复内容", examples = "已逐校核实，缺口 12 人；12 月底前全部完成（示例）。") @NotBlank @Size(max = 4000)
        String text) {}
