package org.yaodian.workplan.target.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an observation goes back. */
@Schema(name = "ReturnRequest", examples = """
        {"reason": "分母与学籍人数不符，请核对", "fields": ["denominator"]}""")
record ReturnRequest(
        @Schema(description = "退回原因", examples = "分母与学籍人数不符，请核对") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(description = "涉及的字段", examples = "[\"denominator\"]") @Nullable @Size(max = 20)
        List<@NotNull @Size(max = 60) String> fields) {

    List<String> fieldsOrNone() {
        return fields == null ? List.of() : fields;
    }
}
