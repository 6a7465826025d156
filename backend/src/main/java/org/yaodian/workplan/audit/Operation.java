package org.yaodian.workplan.audit;

/** What was done to a thing. */
public enum Operation {
    CREATED,
    CHANGED,
    DELETED
}
