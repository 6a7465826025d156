package org.yaodian.workplan.target.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.target.Reviews;

/** Which observations to approve in one go. */
@Schema(name = "BulkApprovalRequest", examples = """
        {"ids": ["0199f1a2-7c5e-7b1e-9a55-0f5f3d1c2b11", "0199f1a2-7c5e-7b1e-9a55-0f5f3d1c2b12"]}""")
record BulkApprovalRequest(
        @Schema(description = "填报数据的 id，最多 20000 个") @NotEmpty @Size(max = Reviews.MOST)
        List<@NotNull UUID> ids) {}
