package org.yaodian.workplan.supervision.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which proposal to set aside, and why. */
@Schema(name = "SupervisionDismissalRequest", examples = """
        {"plan": "heyuan-2025", "key": "target:dual-qualified-teachers", "reason": "已在局务会上专题部署，暂不发单。",
         "asOf": "2025-10-15"}""")
record DismissProposalRequest(
        @Schema(description = "计划的代码或 id", examples = "heyuan-2025") @NotNull
        String plan,

        @Schema(description = "建议的 key", examples = "target:dual-qualified-teachers") @NotBlank
        String key,

        @Schema(description = "理由", examples = "已在局务会上专题部署，暂不发单。") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(description = "建议截至哪一天，缺省为今天", examples = "2025-10-15") @Nullable
        LocalDate asOf) {}
