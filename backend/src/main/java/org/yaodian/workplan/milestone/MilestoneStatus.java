package org.yaodian.workplan.milestone;

/** What has been declared of a milestone. Whether it is overdue is derived and never stored. */
public enum MilestoneStatus {
    PLANNED,
    ACHIEVED,
    MISSED,
    CANCELLED
}
