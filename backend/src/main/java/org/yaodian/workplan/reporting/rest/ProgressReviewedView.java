package org.yaodian.workplan.reporting.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a review of many reports in words did. */
@Schema(name = "ProgressReviewed")
record ProgressReviewedView(
        @Schema(required = true, description = "审核的条数", examples = "2")
        int reviewed) {}
