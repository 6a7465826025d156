package org.yaodian.workplan.milestone;

/** What is delivered. */
public enum MilestoneKind {
    DOCUMENT,
    EVENT,
    ASSESSMENT,
    CONSTRUCTION,
    TRAINING,
    COMPETITION,
    AWARD
}
