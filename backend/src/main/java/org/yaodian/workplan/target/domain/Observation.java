package org.yaodian.workplan.target.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.PublishedFigure;
import org.yaodian.workplan.target.Report;
import org.yaodian.workplan.target.ReportLife;
import org.yaodian.workplan.target.ValueStatus;

/** What one org unit reports for one target and one period, in one version. */
@Entity
@Table(name = "observation")
class Observation extends Report {
    @PartitionKey
    private UUID targetId = new UUID(0, 0);

    private UUID orgUnitId = new UUID(0, 0);
    private LocalDate periodStart = LocalDate.EPOCH;
    private String period = "";
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private BigDecimal value = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    private ValueStatus valueStatus = ValueStatus.REPORTED;

    private @Nullable Integer sampleSize;

    private @Nullable String note;
    private @Nullable String sourceSystem;
    private @Nullable String sourceReference;
    private int definitionVersion;

    /** Begins a draft for a target, unit and period. */
    static Observation draft(UUID targetId, UUID orgUnitId, Period period, int version, Instant at) {
        Observation observation = new Observation();
        observation.targetId = targetId;
        observation.orgUnitId = orgUnitId;
        observation.periodStart = period.start();
        observation.period = period.code();
        observation.begin(version, at);
        return observation;
    }

    /** States the figures, under the definition card of that version. Only while it is not approved. */
    void state(Statement statement, int underDefinition) {
        requireOpen();
        numerator = statement.numerator();
        denominator = statement.denominator();
        value = statement.value();
        valueStatus = statement.valueStatus();
        sampleSize = statement.sampleSize();
        note = statement.note();
        sourceSystem = statement.sourceSystem();
        sourceReference = statement.sourceReference();
        definitionVersion = underDefinition;
    }

    @Override
    protected String kind() {
        return "observation";
    }

    /** Whether it says just that, with the same note from the same source. */
    boolean says(Statement other) {
        return isSame(numerator, other.numerator())
                && isSame(denominator, other.denominator())
                && isSame(value, other.value())
                && valueStatus == other.valueStatus()
                && Objects.equals(sampleSize, other.sampleSize())
                && Objects.equals(note, other.note())
                && Objects.equals(sourceSystem, other.sourceSystem())
                && Objects.equals(sourceReference, other.sourceReference());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    Period period() {
        return Period.parse(period).orElseThrow();
    }

    UUID targetId() {
        return targetId;
    }

    UUID orgUnitId() {
        return orgUnitId;
    }

    LocalDate periodStart() {
        return periodStart;
    }

    Reading reading() {
        return new Reading(periodStart, numerator, denominator, value, definitionVersion);
    }

    ObservationRepository.Line line() {
        return new ObservationRepository.Line(targetId, orgUnitId, period(), isAuthoritative());
    }

    Cell cell() {
        return new Cell(targetId, orgUnitId);
    }

    /** Whether a higher body published it, rather than the unit reporting it. */
    boolean isAuthoritative() {
        return valueStatus == ValueStatus.AUTHORITATIVE;
    }

    PublishedFigure published() {
        return new PublishedFigure(id(), period(), numerator, denominator, value, sourceSystem, note);
    }

    ObservationSummary summary() {
        ReportLife life = life();
        return new ObservationSummary(
                id(),
                revision(),
                targetId,
                orgUnitId,
                period(),
                numerator,
                denominator,
                value,
                valueStatus,
                sampleSize,
                life.status(),
                note,
                sourceSystem,
                sourceReference,
                definitionVersion,
                life.version(),
                life.correctionReason(),
                life.returnReason(),
                life.returnFields(),
                life.createdAt(),
                life.submittedAt(),
                life.submittedBy(),
                life.reviewedAt(),
                life.reviewedBy(),
                life.supersededAt());
    }
}
