package org.yaodian.workplan.supervision;

/** What gave rise to an order. */
public enum OrderOrigin {
    /** A person wrote it. */
    MANUAL,
    /** A person took up what a rule proposed. */
    RULE
}
