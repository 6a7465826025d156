package org.yaodian.workplan.shared.lifecycle;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells work that goes on and on that this replica was asked to end: it finishes the step it is at and begins no other. */
@ApplicationScoped
public class Ending {
    private volatile boolean begun;

    /** Whether it was asked to. */
    public boolean hasBegun() {
        return begun;
    }

    void askedTo(@Observes ShutdownDelayInitiatedEvent asked) {
        begun = true;
    }

    void stopping(@Observes ShutdownEvent stopping) {
        begun = true;
    }
}
