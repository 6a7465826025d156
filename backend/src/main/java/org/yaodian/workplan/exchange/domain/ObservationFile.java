package org.yaodian.workplan.exchange.domain;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.ObservationSpec;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ValueStatus;

/** What {@code observations.yaml} holds. */
record ObservationFile(List<OfTarget> observations) {
    static final String NAME = "observations.yaml";

    ObservationFile(@Nullable List<OfTarget> observations) {
        this.observations = observations == null ? List.of() : observations;
    }

    /** What was reported for one target. */
    record OfTarget(String target, List<Row> rows) {
        OfTarget(String target, @Nullable List<Row> rows) {
            this.target = target;
            this.rows = rows == null ? List.of() : rows;
        }
    }

    /**
     * One figure.
     *
     * @param status what it has come to; approved unless it says otherwise
     * @param reason why it was returned; only for those that were
     */
    record Row(
            String orgUnit,
            String period,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable ValueStatus valueStatus,
            @Nullable Integer sampleSize,
            @Nullable ObservationStatus status,
            @Nullable @Size(max = 1000) String reason,
            @Nullable String note) {

        boolean isReturned() {
            return status == ObservationStatus.RETURNED;
        }

        /** The figure as it is first reported; one that was returned had been submitted before. */
        ObservationSpec spec(String plan, String target) {
            ObservationStatus end = status == null ? ObservationStatus.APPROVED : status;
            return new ObservationSpec(
                    target,
                    plan,
                    orgUnit,
                    period,
                    numerator,
                    denominator,
                    value,
                    valueStatus,
                    sampleSize,
                    note,
                    null,
                    end == ObservationStatus.RETURNED ? ObservationStatus.SUBMITTED : end);
        }
    }
}
