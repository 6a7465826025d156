package org.yaodian.workplan.years;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says of two commitments of different years. */
@Schema(name = "SuccessionRequest", examples = """
        {"kind": "TARGET", "with": "heyuan-2025", "predecessor": "dual-qualified-teachers",
         "successor": "dual-qualified-share", "verdict": "SAME", "takeBaseline": true}""")
public record SuccessionSpec(
        @NotNull CommitmentKind kind,

        @Schema(description = "往年计划的代码或 id", examples = "heyuan-2025") @NotNull
        String with,

        @Schema(description = "往年那一项的代码或 id", examples = "dual-qualified-teachers") @NotNull
        String predecessor,

        @Schema(description = "本计划那一项的代码或 id", examples = "dual-qualified-share") @NotNull
        String successor,

        @Schema(description = "SAME：是同一项；DIFFERENT：不是同一项，不再自动对上") @NotNull
        SuccessionVerdict verdict,

        @Schema(description = "仅指标且 SAME：把往年的年终值写为本计划指标的基期值；缺省否") @Nullable
        Boolean takeBaseline) {

    public boolean takesBaseline() {
        return Boolean.TRUE.equals(takeBaseline);
    }
}
