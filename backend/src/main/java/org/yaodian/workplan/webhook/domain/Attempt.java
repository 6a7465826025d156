package org.yaodian.workplan.webhook.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.webhook.WebhookDeliverySummary.Trouble;

/**
 * What came of sending.
 *
 * @param status HTTP status of the answer; null when there was none
 * @param problem null when it was taken
 * @param wish how long the other side asked to wait
 */
record Attempt(
        @Nullable Integer status,
        @Nullable Trouble problem,
        @Nullable Duration wish) {
    private static final int GONE = 410;

    static Attempt failed(Trouble problem) {
        return new Attempt(null, problem, null);
    }

    boolean isTaken() {
        return problem == null;
    }

    /** Whether the other side never wants to be called again. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
