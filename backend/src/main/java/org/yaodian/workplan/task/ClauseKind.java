package org.yaodian.workplan.task;

/** What a clause asks for. */
public enum ClauseKind {
    /** Something to do. */
    ACTION,
    /** A figure to reach. */
    TARGET,
    /** Something to deliver by a date. */
    MILESTONE,
    /** A principle that the rest follows. */
    PRINCIPLE
}
