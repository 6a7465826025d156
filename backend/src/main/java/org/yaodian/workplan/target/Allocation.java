package org.yaodian.workplan.target;

/** How what is missing to a goal is shared out among the units below. */
public enum Allocation {
    /** The same number of percentage points for everybody; the same per cent of its own figure for a sum or mean. */
    PROPORTIONAL,
    /** The same share of what each still lacks. */
    EQUAL_EFFORT,
    /** Proportional, but nobody more than a cap; the rest goes to the others while they have room. */
    CAPPED
}
