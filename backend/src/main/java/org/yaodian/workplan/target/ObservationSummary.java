package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.Period;

/**
 * What one org unit reported for one target and one period.
 *
 * @param value as reported, or 100 × numerator / denominator to six decimals
 * @param version 1 for the first figure, one more for each correction
 * @param supersededAt when a correction took its place
 */
public record ObservationSummary(
        UUID id,
        long revision,
        UUID targetId,
        UUID orgUnitId,
        Period period,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        BigDecimal value,
        ValueStatus valueStatus,
        @Nullable Integer sampleSize,
        ObservationStatus status,
        @Nullable String note,
        @Nullable String sourceSystem,
        @Nullable String sourceReference,
        int definitionVersion,
        int version,
        @Nullable String correctionReason,
        @Nullable String returnReason,
        List<String> returnFields,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        @Nullable Instant supersededAt) {

    /** Whether it is the one that counts. */
    public boolean isCurrent() {
        return life().isCurrent();
    }

    /** Where it stands. */
    public ReportLife life() {
        return new ReportLife(
                status,
                version,
                correctionReason,
                returnReason,
                returnFields,
                createdAt,
                submittedAt,
                submittedBy,
                reviewedAt,
                reviewedBy,
                supersededAt);
    }
}
