package org.yaodian.workplan.supervision;

/**
 * Where a supervision order stands. From ISSUED to ACCEPTED it is where the slowest of those who have to answer is; the other
 * states are the supervision office's own.
 */
public enum OrderState {
    DRAFT,
    ISSUED,
    ACKNOWLEDGED,
    REJECTED,
    REPLIED,
    ACCEPTED,
    CLOSED,
    CANCELLED;

    /** Whether nothing more happens to it. */
    public boolean isEnded() {
        return this == CLOSED || this == CANCELLED;
    }
}
