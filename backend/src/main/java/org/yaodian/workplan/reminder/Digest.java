package org.yaodian.workplan.reminder;

import java.time.LocalDate;
import java.util.List;

/**
 * All that one desk is reminded of on one day.
 *
 * @param reminders longest overdue first
 */
public record Digest(Recipient recipient, LocalDate day, List<Reminder> reminders) {}
