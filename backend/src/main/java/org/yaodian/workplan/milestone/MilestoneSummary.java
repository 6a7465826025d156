package org.yaodian.workplan.milestone;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;

/**
 * A dated deliverable of a task.
 *
 * @param orgUnitId whose it is; null for one of the whole plan
 * @param completedDate only when achieved
 * @param warningDays how many days before it is due it begins to be at risk
 * @param statusReason why it was missed or cancelled
 */
public record MilestoneSummary(
        UUID id,
        long revision,
        UUID planId,
        UUID taskId,
        String code,
        String title,
        MilestoneKind kind,
        @Nullable UUID orgUnitId,
        LocalDate dueDate,
        @Nullable LocalDate forecastDate,
        @Nullable LocalDate completedDate,
        int warningDays,
        MilestoneStatus status,
        @Nullable String statusReason) {

    public Reference reference() {
        return new Reference(id, code, title);
    }
}
