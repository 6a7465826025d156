package org.yaodian.workplan.supervision.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.supervision.SupervisionOrders.ExtensionSpec;

/** How much more time an addressee asks for, and why. */
@Schema(name = "SupervisionExtensionRequest", examples = """
        {"until": "2025-12-15", "reason": "实训设备到货推迟（示例）。"}""")
record RequestExtensionRequest(
        @Schema(description = "延至哪一天；晚于现有期限，且不早于今天", examples = "2025-12-15") @NotNull
        LocalDate until,

        @Schema(description = "理由", examples = "实训设备到货推迟（示例）。") @NotBlank @Size(max = 2000)
        String reason) {

    ExtensionSpec extension() {
        return new ExtensionSpec(until, reason);
    }
}
