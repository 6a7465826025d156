package org.yaodian.workplan.target;

/** The life of an observation; only APPROVED counts in official figures. */
public enum ObservationStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    RETURNED;

    /** Whether its figures can still be changed in place. */
    public boolean isOpen() {
        return this != APPROVED;
    }
}
