package org.yaodian.workplan.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a webhook is getting on. */
public enum WebhookHealth {
    /** What was sent last was taken, or nothing has been sent yet. */
    HEALTHY,
    /** What was sent last was not taken; it is tried again. */
    RETRYING,
    /** Nothing has been taken for an hour or more. */
    FAILING,
    /** Switched off by a person. */
    PAUSED,
    /** The other side said that it is gone for good (410), and it was switched off. */
    GONE;

    private static final Duration LONG = Duration.ofHours(1);

    /**
     * How one is getting on that is switched on.
     *
     * @param failingSince the first failure since something was taken; null when there is none
     */
    public static WebhookHealth of(@Nullable Instant failingSince, Instant now) {
        if (failingSince == null) {
            return HEALTHY;
        }
        return failingSince.plus(LONG).isAfter(now) ? RETRYING : FAILING;
    }
}
