package org.yaodian.workplan.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A digest that has been made.
 *
 * @param id of it, the same for all who read it
 */
public record Notification(UUID id, Recipient recipient, LocalDate day, Instant createdAt, List<Reminder> reminders) {}
