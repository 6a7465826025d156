package org.yaodian.workplan.supervision.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an order is taken back. */
@Schema(name = "SupervisionWithdrawRequest", examples = """
        {"reason": "事项已并入另一督办单。"}""")
record WithdrawRequest(
        @Schema(description = "撤回理由，对所有责任方可见", examples = "事项已并入另一督办单。") @NotBlank @Size(max = 2000)
        String reason) {}
