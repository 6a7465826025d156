package org.yaodian.workplan.reporting.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a report in words goes back. */
@Schema(name = "ProgressReturnRequest", examples = """
        {"reason": "请写明协议签订的学校和日期", "fields": ["words"]}""")
record ProgressReturnRequest(
        @Schema(description = "退回原因", examples = "请写明协议签订的学校和日期") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(description = "涉及的字段", examples = "[\"words\"]") @Nullable @Size(max = 20)
        List<@NotNull @Size(max = 60) String> fields) {

    List<String> fieldsOrNone() {
        return fields == null ? List.of() : fields;
    }
}
