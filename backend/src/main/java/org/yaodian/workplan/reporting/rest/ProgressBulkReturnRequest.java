package org.yaodian.workplan.reporting.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.ProgressReviews;

/** Which reports in words go back, and why. */
@Schema(name = "ProgressBulkReturnRequest", examples = """
        {"ids": ["0199f1a2-7c5e-7b1e-9a55-0f5f3d1c2b21", "0199f1a2-7c5e-7b1e-9a55-0f5f3d1c2b22"],
         "reason": "请写明涉及的学校和日期", "fields": ["words"]}""")
record ProgressBulkReturnRequest(
        @Schema(description = "进展填报的 id，最多 500 个") @NotEmpty @Size(max = ProgressReviews.MOST)
        List<@NotNull UUID> ids,

        @Schema(description = "退回原因", examples = "请写明涉及的学校和日期") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(description = "涉及的字段", examples = "[\"words\"]") @Nullable @Size(max = 20)
        List<@NotNull @Size(max = 60) String> fields) {

    List<String> fieldsOrNone() {
        return fields == null ? List.of() : fields;
    }
}
