package org.yaodian.workplan.years;

/** What somebody has decided about two commitments. */
public enum SuccessionVerdict {
    SAME,
    DIFFERENT
}
