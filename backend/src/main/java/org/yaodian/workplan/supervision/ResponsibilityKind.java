package org.yaodian.workplan.supervision;

/** What an addressee is to an order. */
public enum ResponsibilityKind {
    /** Answers for the whole; every order has exactly one. */
    LEAD,
    /** Does its own part and answers for it. */
    RESPONSIBLE,
    /** Helps; may acknowledge and reply, and is not waited for. */
    SUPPORTING;

    /** Whether the order waits for it. */
    public boolean hasToAnswer() {
        return this != SUPPORTING;
    }
}
