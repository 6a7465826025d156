package org.yaodian.workplan.reminder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose desk it is that a digest goes to. */
@Schema(name = "NotificationCircle")
public enum Circle {
    /** Those who report for an org unit. */
    REPORTERS,
    /** Those who review for an org unit. */
    REVIEWERS,
    /** A department. */
    DEPARTMENT,
    /** The supervision office of the unit whose plan it is. */
    OFFICE
}
