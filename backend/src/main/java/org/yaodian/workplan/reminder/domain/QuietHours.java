package org.yaodian.workplan.reminder.domain;

import java.time.LocalTime;

/** The part of a day in which nothing is sent; it may go over midnight. */
record QuietHours(LocalTime from, LocalTime until) {

    boolean contain(LocalTime time) {
        if (from.equals(until)) {
            return false;
        }
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isBefore(until) ? afterFrom && beforeUntil : afterFrom || beforeUntil;
    }
}
