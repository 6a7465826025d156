package org.yaodian.workplan.target.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.shared.http.Reference;

/** Which units report, as it goes out. */
@Schema(name = "AppliesTo")
record AppliesToView(
        @Schema(required = true) List<Reference> orgUnits,
        @Schema(required = true) List<String> types) {}
