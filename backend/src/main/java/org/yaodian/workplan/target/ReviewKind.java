package org.yaodian.workplan.target;

/** What waits for review: a figure, or words on a task. */
public enum ReviewKind {
    OBSERVATION,
    PROGRESS_REPORT
}
