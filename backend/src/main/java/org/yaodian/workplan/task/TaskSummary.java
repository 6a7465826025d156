package org.yaodian.workplan.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;

/**
 * A numbered commitment of a programme.
 *
 * @param number place within its programme
 * @param reportingCycle how often progress is reported on it in words
 * @param progressOverride share 0..1 that a coordinator has set instead of the computed one, with its reason
 */
public record TaskSummary(
        UUID id,
        long revision,
        UUID planId,
        UUID programmeId,
        String code,
        int number,
        String title,
        @Nullable String description,
        @Nullable UUID leadDepartmentId,
        List<UUID> supportDepartmentIds,
        LocalDate startDate,
        LocalDate dueDate,
        List<Clause> clauses,
        @Nullable BigDecimal progressOverride,
        @Nullable String progressReason,
        ReportingCycle reportingCycle) {

    public Reference reference() {
        return new Reference(id, code, title);
    }

    /** Whether the department leads or supports the task. */
    public boolean isWorkOf(UUID department) {
        return department.equals(leadDepartmentId) || supportDepartmentIds.contains(department);
    }
}
