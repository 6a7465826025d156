package org.yaodian.workplan.target;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.problem.Problem;

/**
 * The life that a figure and a report in words have in common: drafted, submitted, approved or returned by somebody above, and
 * corrected by a new version that takes its place.
 */
@MappedSuperclass
public abstract class Report extends Aggregate {
    @Enumerated(EnumType.STRING)
    private ObservationStatus status = ObservationStatus.DRAFT;

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

    /** What the codes of its problems begin with. */
    protected abstract String kind();

    protected void begin(int asVersion, Instant at) {
        version = asVersion;
        createdAt = at;
    }

    public void explainCorrection(String reason) {
        correctionReason = reason;
    }

    public void submit(String by, Instant at) {
        requireOpen();
        status = ObservationStatus.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        returnReason = null;
        returnFields = null;
    }

    /** From now on it counts. */
    public void approve(String by, Instant at) {
        requireSubmitted();
        status = ObservationStatus.APPROVED;
        reviewedBy = by;
        reviewedAt = at;
    }

    public void giveBack(String by, Instant at, String reason, List<String> fields) {
        requireSubmitted();
        status = ObservationStatus.RETURNED;
        reviewedBy = by;
        reviewedAt = at;
        returnReason = reason;
        returnFields = fields.toArray(String[]::new);
    }

    /** A correction takes its place. */
    public void supersede(Instant at) {
        supersededAt = at;
    }

    public void requireOpen() {
        if (!status.isOpen()) {
            throw Problem.conflict(kind() + ".approved");
        }
    }

    public void requireSubmitted() {
        if (status != ObservationStatus.SUBMITTED && reviewedBy != null && reviewedAt != null) {
            throw Problem.conflict(kind() + ".reviewed", status, reviewedBy, reviewedAt);
        }
        if (status != ObservationStatus.SUBMITTED) {
            throw Problem.conflict(kind() + ".not-submitted", status);
        }
    }

    public ObservationStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant waitsSince() {
        return submittedAt == null ? createdAt : submittedAt;
    }

    public int version() {
        return version;
    }

    public boolean isSuperseded() {
        return supersededAt != null;
    }

    /** Where it stands in its life. */
    public ReportLife life() {
        return new ReportLife(
                status,
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
