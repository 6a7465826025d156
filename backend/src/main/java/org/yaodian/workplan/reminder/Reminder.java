package org.yaodian.workplan.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One line of a digest.
 *
 * @param dueOn the last day on which it is in time
 * @param stepDays the step of the ladder that it comes from
 */
public record Reminder(Matter matter, LocalDate dueOn, int stepDays) {

    /** Days from that day to the deadline; negative once it is over. */
    public int daysLeft(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, dueOn);
    }
}
