package org.yaodian.workplan.reminder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reminder is about. */
@Schema(name = "ReminderKind")
public enum ReminderKind {
    /** Figures that are to be reported. */
    REPORT,
    /** Progress on a task that is to be reported in words. */
    PROGRESS,
    /** A milestone that is to be reached. */
    MILESTONE,
    /** A supervision order that is to be answered. */
    ORDER
}
