package org.yaodian.workplan.years;

/** In what a commitment can differ from the one it follows. */
public enum Aspect {
    WORDING,
    GOAL,
    COMPARATOR,
    UNIT,
    DUE,
    LEAD_DEPARTMENT,
    ORG_UNIT,
    DELIVERABLE
}
