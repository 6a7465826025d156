package org.yaodian.workplan.reminder.domain;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt to send.
 *
 * @param problem in words; null when it was sent
 */
record Outcome(Kind kind, @Nullable String problem) {

    /** Whether it arrived, and whether to try again. */
    enum Kind {
        SENT,
        /** It did not arrive; another attempt may. */
        REFUSED_FOR_NOW,
        /** It did not arrive and will not. */
        REFUSED,
        /** The other side fell silent in between. */
        UNKNOWN
    }

    static final Outcome SENT = new Outcome(Kind.SENT, null);

    static Outcome of(Kind kind, Throwable cause) {
        return new Outcome(kind, cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }
}
