package org.yaodian.workplan.target.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.PublishedFigure;
import org.yaodian.workplan.target.ValueStatus;

/** What one org unit reports for one target and one period, in one version. */
@Entity
@Table(name = "observation")
class Observation extends Aggregate {
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

    @Enumerated(EnumType.STRING)
    private ObservationStatus status = ObservationStatus.DRAFT;

    private @Nullable String note;
    private @Nullable String sourceSystem;
    private @Nullable String sourceReference;
    private int definitionVersion;
    private int version = 1;
    private @Nullable String correctionReason;
    private @Nullable String returnReason;
    private String @Nullable [] returnFields;
    private Instant createdAt = Instant.EPOCH;
    private @Nullable Instant submittedAt;
    private @Nullable String submittedBy;
    private @Nullable Instant reviewedAt;
    private @Nullable String reviewedBy;
    private @Nullable Instant supersededAt;

    /** Begins a draft for a target, unit and period. */
    static Observation draft(UUID targetId, UUID orgUnitId, Period period, int version, Instant at) {
        Observation observation = new Observation();
        observation.targetId = targetId;
        observation.orgUnitId = orgUnitId;
        observation.periodStart = period.start();
        observation.period = period.code();
        observation.version = version;
        observation.createdAt = at;
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

    void explainCorrection(String reason) {
        correctionReason = reason;
    }

    void submit(String by, Instant at) {
        requireOpen();
        status = ObservationStatus.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        returnReason = null;
        returnFields = null;
    }

    /** From now on the figure counts. */
    void approve(String by, Instant at) {
        requireSubmitted();
        status = ObservationStatus.APPROVED;
        reviewedBy = by;
        reviewedAt = at;
    }

    void giveBack(String by, Instant at, String reason, List<String> fields) {
        requireSubmitted();
        status = ObservationStatus.RETURNED;
        reviewedBy = by;
        reviewedAt = at;
        returnReason = reason;
        returnFields = fields.toArray(String[]::new);
    }

    /** A correction takes its place. */
    void supersede(Instant at) {
        supersededAt = at;
    }

    void requireOpen() {
        if (!status.isOpen()) {
            throw Problem.conflict("observation.approved");
        }
    }

    void requireSubmitted() {
        if (status != ObservationStatus.SUBMITTED && reviewedBy != null && reviewedAt != null) {
            throw Problem.conflict("observation.reviewed", status, reviewedBy, reviewedAt);
        }
        if (status != ObservationStatus.SUBMITTED) {
            throw Problem.conflict("observation.not-submitted", status);
        }
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

    ObservationStatus status() {
        return status;
    }

    LocalDate periodStart() {
        return periodStart;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant waitsSince() {
        return submittedAt == null ? createdAt : submittedAt;
    }

    int version() {
        return version;
    }

    boolean isSuperseded() {
        return supersededAt != null;
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
                status,
                note,
                sourceSystem,
                sourceReference,
                definitionVersion,
                version,
                correctionReason,
                returnReason,
                returnFields == null ? List.of() : List.of(returnFields),
                createdAt,
                submittedAt,
                submittedBy,
                reviewedAt,
                reviewedBy,
                supersededAt);
    }
}
