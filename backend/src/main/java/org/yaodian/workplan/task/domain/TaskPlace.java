package org.yaodian.workplan.task.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a task stands in plan, bureau and year: what its spec names, resolved. */
record TaskPlace(
        UUID programmeId,
        @Nullable UUID leadDepartmentId,
        List<UUID> supportDepartmentIds,
        LocalDate startDate,
        LocalDate dueDate) {}
