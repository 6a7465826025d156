package org.yaodian.workplan.supervision;

/** Where one addressee of an order stands, from the slowest on. */
public enum ResponsibilityState {
    /** The order has not been issued. */
    DRAFT,
    ISSUED,
    ACKNOWLEDGED,
    /** The reply was sent back with a reason. */
    REJECTED,
    REPLIED,
    ACCEPTED;

    /** Whether the addressee still has to reply. */
    public boolean owesAReply() {
        return this == ISSUED || this == ACKNOWLEDGED || this == REJECTED;
    }
}
