package org.yaodian.workplan.target.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a review of many observations did. */
@Schema(name = "BulkApproval")
record BulkApprovalView(
        @Schema(required = true, description = "审核通过的条数", examples = "2")
        int approved) {}
