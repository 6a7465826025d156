package org.yaodian.workplan.supervision.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a reply goes back. */
@Schema(name = "SupervisionRejectRequest", examples = """
        {"reason": "未说明完成时限，请补充后再报。"}""")
record RejectRequest(
        @Schema(description = "退回理由", examples = "未说明完成时限，请补充后再报。") @NotBlank @Size(max = 2000)
        String reason) {}
