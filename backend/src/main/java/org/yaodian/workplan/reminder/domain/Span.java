package org.yaodian.workplan.reminder.domain;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
record Span(LocalDate first, LocalDate last) {
    /** The farthest that a step and the free days around it lie from a deadline. */
    private static final int REACH_AFTER = 90 + 20;

    private static final int REACH_BEFORE = 60 + 20;

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether any step around that deadline can fall into these days. */
    boolean isNear(LocalDate deadline) {
        return !deadline.isBefore(first.minusDays(REACH_AFTER)) && !deadline.isAfter(last.plusDays(REACH_BEFORE));
    }
}
