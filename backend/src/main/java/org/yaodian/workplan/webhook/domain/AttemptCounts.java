package org.yaodian.workplan.webhook.domain;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts the attempts to send, by whether what was sent was taken. */
@Startup
@ApplicationScoped
class AttemptCounts {
    private static final String METER = "yaodian.webhook.attempts";

    private final Counter taken;
    private final Counter refused;

    AttemptCounts(MeterRegistry registry) {
        taken = registry.counter(METER, "outcome", "taken");
        refused = registry.counter(METER, "outcome", "refused");
    }

    void count(Attempt attempt) {
        (attempt.isTaken() ? taken : refused).increment();
    }
}
