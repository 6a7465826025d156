package org.yaodian.workplan.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task handed down to one org unit.
 *
 * @param owner who there answers for it
 * @param progress share 0..1 as the unit sees it
 */
public record AssignmentSummary(
        UUID id,
        long revision,
        UUID taskId,
        UUID orgUnitId,
        @Nullable String owner,
        LocalDate dueDate,
        BigDecimal progress,
        @Nullable String note) {}
