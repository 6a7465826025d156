package org.yaodian.workplan.target.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;
import org.yaodian.workplan.target.ObservationSpec;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ValueStatus;

/** An observation as it goes out. */
@Schema(name = "Observation")
record ObservationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) Reference target,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true, examples = "2025-Q3") String period,
        @Schema(examples = "26150") @Nullable BigDecimal numerator,
        @Schema(examples = "48200") @Nullable BigDecimal denominator,

        @Schema(required = true, examples = "54.253112") @Nullable
        BigDecimal value,

        @Schema(required = true) ValueStatus valueStatus,
        @Nullable Integer sampleSize,
        @Schema(required = true) ObservationStatus status,
        @Nullable String note,
        ObservationSpec.@Nullable Source source,
        @Schema(required = true, examples = "1") int definitionVersion,

        @Schema(required = true, description = "第几版；更正一次加一", examples = "1")
        int version,

        @Nullable String correctionReason,
        @Nullable String returnReason,
        @Schema(required = true) List<String> returnFields,
        @Schema(required = true) Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        @Schema(description = "被更正取代的时间") @Nullable Instant supersededAt,

        @Schema(required = true, examples = "[\"approve\", \"return\"]")
        List<String> permissions)
        implements Representation {}
