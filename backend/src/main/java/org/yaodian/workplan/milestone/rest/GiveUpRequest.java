package org.yaodian.workplan.milestone.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a milestone is cancelled or was missed. */
@Schema(name = "GiveUpRequest", examples = """
        {"reason": "省级主管部门调整赛事安排，本年度不再举办。"}""")
public record GiveUpRequest(
        @Schema(description = "理由，对所有能看到该节点的人可见") @NotBlank @Size(max = 500)
        String reason) {}
