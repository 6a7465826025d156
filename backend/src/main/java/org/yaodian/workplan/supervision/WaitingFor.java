package org.yaodian.workplan.supervision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an order waits for.
 *
 * @param responsibilityId the addressee that it is about; null for the whole order
 */
public record WaitingFor(Step step, @Nullable UUID responsibilityId, Instant since) {

    /** The next thing that somebody has to do. */
    public enum Step {
        ISSUE(true),
        ACKNOWLEDGE(false),
        REPLY(false),
        ACCEPT(true),
        DECIDE_EXTENSION(true),
        CLOSE(true);

        private final boolean byOffice;

        Step(boolean byOffice) {
            this.byOffice = byOffice;
        }

        /** Whether the supervision office has to do it; otherwise the addressee. */
        public boolean isByOffice() {
            return byOffice;
        }
    }
}
