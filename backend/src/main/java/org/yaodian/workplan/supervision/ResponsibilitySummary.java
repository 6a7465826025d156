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

    /**
     * More time, as asked for.
     *
     * @param reason null to those who may not read it
     */
    public record Extension(LocalDate until, @Nullable String reason, Instant requestedAt) {}

    /** The same with the reason for which it asks for more time left out. */
    public ResponsibilitySummary withoutReason() {
        return extension == null
                ? this
                : new ResponsibilitySummary(
                        id,
                        kind,
                        orgUnitId,
                        departmentId,
                        state,
                        dueDate,
                        since,
                        acknowledgedAt,
                        answeredOn,
                        new Extension(extension.until, null, extension.requestedAt));
    }

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

    /** Who it is. */
    public Party party() {
        return new Party(kind, orgUnitId, departmentId);
    }
}
