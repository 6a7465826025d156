package org.yaodian.workplan.reminder;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.Period;

/**
 * What somebody is reminded of.
 *
 * @param subjectId the target, task, milestone or order
 * @param code of the target, task or milestone; number of the order
 * @param name as it was when the reminder was made
 * @param period of a report; null otherwise
 * @param orgUnitId the unit that owes it; null for what a department or the whole plan owes
 */
public record Matter(
        ReminderKind kind,
        UUID planId,
        UUID subjectId,
        String code,
        String name,
        @Nullable Period period,
        @Nullable UUID orgUnitId) {}
