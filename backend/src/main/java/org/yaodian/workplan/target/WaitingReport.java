package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;

/** A report in words that waits for review, beside that of the period before. */
@Schema(name = "WaitingProgressReport")
public record WaitingReport(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) Reference task,

        @Schema(required = true, description = "填报单位；填报方是科室时为其所属单位")
        Reference orgUnit,

        @Schema(description = "填报科室；填报方是单位时为 null") @Nullable
        Reference department,

        @Schema(required = true, examples = "2025-Q3") String period,
        @Schema(required = true) String words,

        @Schema(description = "自评进度，0–1", examples = "0.6") @Nullable
        BigDecimal progress,

        @Schema(required = true, examples = "1") int version,
        @Schema(description = "更正的原因") @Nullable String correctionReason,
        @Schema(required = true) Instant submittedAt,
        @Schema(description = "提交人") @Nullable String submittedBy,
        @Schema(description = "同一填报方上一期已通过的填报") @Nullable Earlier previous,

        @Schema(required = true, description = "佐证材料的件数", examples = "2")
        int evidence,

        @Schema(required = true, examples = "[\"approve\", \"return\"]")
        List<String> permissions) {

    /** What the same reporter said before. */
    @Schema(name = "EarlierProgressReport")
    public record Earlier(
            @Schema(required = true, examples = "2025-Q2") String period,
            @Schema(required = true) String words,

            @Schema(description = "自评进度，0–1", examples = "0.4") @Nullable
            BigDecimal progress) {}
}
