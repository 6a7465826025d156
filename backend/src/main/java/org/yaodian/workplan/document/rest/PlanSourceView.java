package org.yaodian.workplan.document.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a plan comes from. */
@Schema(name = "PlanSource")
record PlanSourceView(
        @Schema(required = true) UUID planId,

        @Schema(description = "建成计划的文件；不是由文件建成的为 null") @Nullable
        SourceDocumentView document) {}
