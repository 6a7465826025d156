package org.yaodian.workplan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One addressee of an order.
 *
 * @param orgUnitId the addressee, or the org unit that the department belongs to
 * @param departmentId null when the org unit itself is addressed
 * @param dueDate the day by which it has to reply, after any extension
 * @param since when it came into its state
 * @param answeredOn the day of the reply that stands; null when there is none or it was rejected
 * @param extension what it has asked for and nobody has decided yet
 */
public record ResponsibilitySummary(
        UUID id,
        ResponsibilityKind kind,
        UUID orgUnitId,
        @Nullable UUID departmentId,
        ResponsibilityState state,
        LocalDate dueDate,
        Instant since,
        @Nullable Instant acknowledgedAt,
        @Nullable LocalDate answeredOn,
        @Nullable Extension extension) {

    /** More time, as asked for. */
    public record Extension(LocalDate until, String reason, Instant requestedAt) {}

    /** Whether it has to answer and no reply stood on that day. */
    public boolean owesOn(LocalDate day) {
        return kind.hasToAnswer()
                && state != ResponsibilityState.DRAFT
                && (answeredOn == null || answeredOn.isAfter(day));
    }

    /** Days from that day to its due date; negative once it is over. */
    public int daysLeft(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, dueDate);
    }

    /** Whether it is the same unit or department. */
    public boolean isSameParty(UUID unit, @Nullable UUID department) {
        return orgUnitId.equals(unit) && java.util.Objects.equals(departmentId, department);
    }
}
