package org.yaodian.workplan.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A formal demand on org units and departments.
 *
 * @param number null until issued
 * @param taskId the task it is about, also when it is about a target or milestone of it
 * @param deadline as ordered
 * @param dueDate the next day that somebody has to reply by, extensions included; the lead's when nobody has to any more
 * @param proposalKey the proposal it was made from; null for a manual one
 * @param since when it came into its state
 * @param endedOn the day it was closed or withdrawn
 */
public record SupervisionOrderSummary(
        UUID id,
        long revision,
        UUID planId,
        @Nullable OrderNumber number,
        String title,
        String demand,
        @Nullable UUID taskId,
        @Nullable UUID targetId,
        @Nullable UUID milestoneId,
        LocalDate deadline,
        LocalDate dueDate,
        @Nullable Instruction instruction,
        OrderOrigin origin,
        @Nullable String proposalKey,
        OrderState state,
        Instant since,
        Instant createdAt,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate endedOn,
        List<ResponsibilitySummary> responsibilities) {

    /** What people know it by: its number, or its title before it has one. */
    public String name() {
        return number == null ? title : number.text();
    }

    /** Days from that day to the next day that somebody has to reply by; empty when nobody has to. */
    public OptionalInt daysLeft(LocalDate asOf) {
        return responsibilities.stream()
                .map(part -> daysLeft(part, asOf))
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    /** Days from that day to the one that this addressee has to reply by; empty when it has not. */
    public OptionalInt daysLeft(ResponsibilitySummary part, LocalDate asOf) {
        return isRunningOn(asOf) && part.owesOn(asOf) ? OptionalInt.of(part.daysLeft(asOf)) : OptionalInt.empty();
    }

    /** Whether somebody who has to reply is over time on that day. */
    public boolean isOverdue(LocalDate asOf) {
        return daysLeft(asOf).orElse(0) < 0;
    }

    /** The same with the reasons for which more time is asked for left out, but for those addressees. */
    public SupervisionOrderSummary withReasonsOf(Set<UUID> readable) {
        return new SupervisionOrderSummary(
                id,
                revision,
                planId,
                number,
                title,
                demand,
                taskId,
                targetId,
                milestoneId,
                deadline,
                dueDate,
                instruction,
                origin,
                proposalKey,
                state,
                since,
                createdAt,
                issuedOn,
                endedOn,
                responsibilities.stream()
                        .map(part -> readable.contains(part.id()) ? part : part.withoutReason())
                        .toList());
    }

    private boolean isRunningOn(LocalDate day) {
        return issuedOn != null && !issuedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
    }
}
