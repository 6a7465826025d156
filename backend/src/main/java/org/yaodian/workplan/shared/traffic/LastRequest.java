package org.yaodian.workplan.shared.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** When anybody last asked this replica for something, so that long work can step aside while people do. */
@ApplicationScoped
public class LastRequest {
    private volatile long at = System.nanoTime() - Duration.ofDays(1).toNanos();

    /** Somebody asks now. */
    public void note() {
        at = System.nanoTime();
    }

    /** Whether somebody asked within that time. */
    public boolean isWithin(Duration time) {
        return System.nanoTime() - at <= time.toNanos();
    }
}
