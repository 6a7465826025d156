package org.yaodian.workplan.target;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands: what was done to it, when and by whom.
 *
 * @param version 1 for the first, one more for each correction
 * @param supersededAt when a correction took its place
 */
public record ReportLife(
        ObservationStatus status,
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
        return status == ObservationStatus.APPROVED && supersededAt == null;
    }

    /** What may be done with a report of that status by one who may state it, or review it, or both. */
    public List<String> permissions(boolean states, boolean reviews) {
        List<String> permissions = new ArrayList<>();
        if (states && status.isOpen()) {
            permissions.addAll(List.of("update", "delete"));
        }
        if (states && (status == ObservationStatus.DRAFT || status == ObservationStatus.RETURNED)) {
            permissions.add("submit");
        }
        if (reviews && status == ObservationStatus.SUBMITTED) {
            permissions.addAll(List.of("approve", "return"));
        }
        if (states && isCurrent()) {
            permissions.add("correct");
        }
        return List.copyOf(permissions);
    }

    /** Since when it has been waiting for its review. */
    public Instant waitsSince() {
        return submittedAt == null ? createdAt : submittedAt;
    }
}
