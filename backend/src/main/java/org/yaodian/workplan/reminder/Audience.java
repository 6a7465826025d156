package org.yaodian.workplan.reminder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a step of the ladder goes, seen from what is owed. */
@Schema(name = "ReminderAudience")
public enum Audience {
    /** Whoever owes it. */
    OWNER,
    /** The reviewers above whoever owes it; below the plan's own unit, the unit's own reviewers. */
    SUPERIOR,
    /** The supervision office. */
    OFFICE
}
