package org.yaodian.workplan.target.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one call sent back. */
@Schema(name = "BulkReturn")
record BulkReturnView(
        @Schema(required = true, description = "退回的条数", examples = "2")
        int returned) {}
