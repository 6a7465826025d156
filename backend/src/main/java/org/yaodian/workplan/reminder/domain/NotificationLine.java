package org.yaodian.workplan.reminder.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reminder.Matter;
import org.yaodian.workplan.reminder.Reminder;
import org.yaodian.workplan.reminder.ReminderKind;
import org.yaodian.workplan.shared.time.Period;

/** One line of a stored digest; read only. */
@Embeddable
class NotificationLine {
    private int position;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind = ReminderKind.REPORT;

    private UUID planId = new UUID(0, 0);
    private UUID subjectId = new UUID(0, 0);
    private String subjectCode = "";
    private String subjectName = "";
    private @Nullable String period;
    private @Nullable UUID aboutUnitId;
    private LocalDate dueOn = LocalDate.EPOCH;
    private int stepDays;

    Reminder reminder() {
        Period known = period == null ? null : Period.parse(period).orElseThrow();
        return new Reminder(
                new Matter(kind, planId, subjectId, subjectCode, subjectName, known, aboutUnitId), dueOn, stepDays);
    }

    int position() {
        return position;
    }
}
