package org.yaodian.workplan.reminder;

/** How far a digest has come on its way to one address. */
public enum DeliveryState {
    /** To be sent, for the first time or again after a refusal. */
    WAITING,
    /** Somebody is sending it. */
    SENDING,
    SENT,
    /** Refused for good, or too often. */
    FAILED,
    /** The sender was lost in between: it may have arrived, and is not sent again by itself. */
    UNCERTAIN;

    /** Whether a person may have it sent again. */
    public boolean mayBeResent() {
        return this == FAILED || this == UNCERTAIN;
    }
}
