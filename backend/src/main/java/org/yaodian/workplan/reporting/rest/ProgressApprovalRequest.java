package org.yaodian.workplan.reporting.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.reporting.ProgressReviews;

/** Which reports in words to approve in one go. */
@Schema(name = "ProgressBulkApprovalRequest", examples = """
        {"ids": ["0199f1a2-7c5e-7b1e-9a55-0f5f3d1c2b21", "0199f1a2-7c5e-7b1e-9a55-0f5f3d1c2b22"]}""")
record ProgressApprovalRequest(
        @Schema(description = "进展填报的 id，最多 500 个") @NotEmpty @Size(max = ProgressReviews.MOST)
        List<@NotNull UUID> ids) {}
