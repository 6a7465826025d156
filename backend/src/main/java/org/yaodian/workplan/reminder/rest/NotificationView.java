package org.yaodian.workplan.reminder.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A digest that has been made. */
@Schema(name = "Notification")
record NotificationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) LocalDate day,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) RecipientView recipient,
        @Schema(required = true) List<ReminderView> reminders) {}
