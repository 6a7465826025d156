package org.yaodian.workplan.years;

/** Why two commitments are taken for the same one. */
public enum Basis {
    /** Somebody has said so, or the later one was carried over from the earlier. */
    CONFIRMED,
    /** Their words are alike. */
    TEXT,
    /** They hold the same targets. */
    TARGETS
}
