package org.yaodian.workplan.target.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.shared.http.Reference;

/** One row for each child unit that has something to report within. */
@Schema(name = "Breakdown")
record BreakdownView(
        @Schema(required = true) Reference target,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) List<ValueView> items) {}
