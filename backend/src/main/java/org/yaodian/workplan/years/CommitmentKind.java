package org.yaodian.workplan.years;

/** What a plan commits itself to. */
public enum CommitmentKind {
    TASK,
    TARGET,
    MILESTONE
}
