package org.yaodian.workplan.target.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The definition card (口径) as it goes out. */
@Schema(name = "Definition")
record DefinitionView(
        @Schema(required = true, examples = "1") int version,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String population,
        @Nullable String exclusions,
        @Nullable String source,
        @Nullable String rounding,
        @Nullable String method) {}
