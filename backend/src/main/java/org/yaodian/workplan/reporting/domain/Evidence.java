package org.yaodian.workplan.reporting.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.EvidenceSubject;
import org.yaodian.workplan.reporting.EvidenceSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;

/** A file or link behind an observation, a progress report or a milestone. It comes and goes, and never changes. */
@Entity
@Table(name = "evidence")
class Evidence extends Aggregate {
    @SuppressWarnings("UnusedVariable") // the audit trail and deletions of plans read it
    private UUID planId = new UUID(0, 0);

    @SuppressWarnings("UnusedVariable") // the audit trail and deletions of units read it
    private @Nullable UUID orgUnitId;

    private @Nullable UUID observationId;
    private @Nullable UUID progressReportId;
    private @Nullable UUID milestoneId;
    private String title = "";
    private @Nullable String fileName;
    private @Nullable String mediaType;
    private @Nullable Long size;
    private @Nullable String sha256;
    private @Nullable String link;
    private String addedBy = "";
    private Instant addedAt = Instant.EPOCH;

    static Evidence behind(EvidenceSubject subject, SubjectState state) {
        Evidence evidence = new Evidence();
        evidence.planId = state.planId();
        evidence.orgUnitId = state.orgUnitId();
        switch (subject.kind()) {
            case OBSERVATION -> evidence.observationId = subject.id();
            case PROGRESS_REPORT -> evidence.progressReportId = subject.id();
            case MILESTONE -> evidence.milestoneId = subject.id();
        }
        return evidence;
    }

    Evidence of(EvidenceSummary.StoredFile file) {
        fileName = file.name();
        mediaType = file.mediaType();
        size = file.size();
        sha256 = file.sha256();
        return this;
    }

    Evidence of(String address) {
        link = address;
        return this;
    }

    Evidence added(String as, String by, Instant at) {
        title = as;
        addedBy = by;
        addedAt = at;
        return this;
    }

    Instant addedAt() {
        return addedAt;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    String title() {
        return title;
    }

    EvidenceSubject subject() {
        if (observationId != null) {
            return new EvidenceSubject(EvidenceSubject.Kind.OBSERVATION, observationId);
        }
        if (progressReportId != null) {
            return new EvidenceSubject(EvidenceSubject.Kind.PROGRESS_REPORT, progressReportId);
        }
        return new EvidenceSubject(EvidenceSubject.Kind.MILESTONE, Objects.requireNonNull(milestoneId));
    }

    EvidenceSummary summary() {
        return new EvidenceSummary(id(), revision(), subject(), title, file(), link, addedBy, addedAt);
    }

    private EvidenceSummary.@Nullable StoredFile file() {
        return sha256 == null || size == null || fileName == null || mediaType == null
                ? null
                : new EvidenceSummary.StoredFile(fileName, mediaType, size, sha256);
    }
}
