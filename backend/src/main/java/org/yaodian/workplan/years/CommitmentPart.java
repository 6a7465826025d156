package org.yaodian.workplan.years;

/** What belongs to a commitment and is carried over with it where it can be. */
public enum CommitmentPart {
    UNIT_GOAL,
    INTERIM_GOAL,
    ASSIGNMENT,
    LEAD_DEPARTMENT,
    SUPPORT_DEPARTMENT,
    PROGRESS_OVERRIDE
}
