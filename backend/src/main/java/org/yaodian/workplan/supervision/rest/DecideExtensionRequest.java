package org.yaodian.workplan.supervision.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.supervision.SupervisionOrders.DecisionSpec;

/** Whether more time is given. */
@Schema(name = "SupervisionDecisionRequest", examples = """
        {"granted": true, "reason": null}""")
record DecideExtensionRequest(
        @Schema(description = "是否同意") @NotNull Boolean granted,

        @Schema(description = "理由；不同意时必填", examples = "期限由省级部门确定，不能顺延。") @Nullable @Size(max = 2000)
        String reason) {

    DecisionSpec decision() {
        return new DecisionSpec(granted, reason);
    }
}
