package org.yaodian.workplan.target.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.Definition;
import org.yaodian.workplan.target.DefinitionVersion;

/** One version of a definition card (口径) as it goes out. */
@Schema(name = "DefinitionVersion")
record DefinitionVersionView(
        @Schema(required = true, examples = "2") int version,
        @Schema(required = true, description = "自何时起") Instant since,

        @Schema(required = true, description = "由谁改动", examples = "coordinator")
        String changedBy,

        @Schema(description = "改动原因", examples = "按省教育厅新口径，不再计入外聘教师") @Nullable
        String reason,

        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String population,
        @Nullable String exclusions,
        @Nullable String source,
        @Nullable String rounding,
        @Nullable String method) {

    static DefinitionVersionView of(DefinitionVersion version) {
        Definition words = version.words();
        return new DefinitionVersionView(
                version.version(),
                version.since(),
                version.changedBy(),
                version.reason(),
                words.numerator(),
                words.denominator(),
                words.population(),
                words.exclusions(),
                words.source(),
                words.rounding(),
                words.method());
    }
}
