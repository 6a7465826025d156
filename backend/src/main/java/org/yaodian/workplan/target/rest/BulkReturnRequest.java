package org.yaodian.workplan.target.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.Reviews;

/** Which observations go back, and why. */
@Schema(name = "BulkReturnRequest", examples = """
        {"ids": ["0199f1a2-7c5e-7b1e-9a55-0f5f3d1c2b11", "0199f1a2-7c5e-7b1e-9a55-0f5f3d1c2b12"],
         "reason": "分母与学籍人数不符，请核对", "fields": ["denominator"]}""")
record BulkReturnRequest(
        @Schema(description = "填报数据的 id，最多 20000 个") @NotEmpty @Size(max = Reviews.MOST)
        List<@NotNull UUID> ids,

        @Schema(description = "退回原因", examples = "分母与学籍人数不符，请核对") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(description = "涉及的字段", examples = "[\"denominator\"]") @Nullable @Size(max = 20)
        List<@NotNull @Size(max = 60) String> fields) {

    List<String> fieldsOrNone() {
        return fields == null ? List.of() : fields;
    }
}
