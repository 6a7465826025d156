package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.yaodian.workplan.audit.CommittedChanges;

/** Where the sequence of changes ends, as of a tenth of a second ago: all who follow it share one look at the database. */
@ApplicationScoped
class CommittedEnd {
    private static final long FRESH = Duration.ofMillis(100).toNanos();

    private final CommittedChanges committed;
    private final ReentrantLock turn = new ReentrantLock();
    private long end;
    private long lookedAt = System.nanoTime() - FRESH;

    CommittedEnd(CommittedChanges committed) {
        this.committed = committed;
    }

    long get() {
        turn.lock();
        try {
            if (System.nanoTime() - lookedAt >= FRESH) {
                end = committed.last();
                lookedAt = System.nanoTime();
            }
            return end;
        } finally {
            turn.unlock();
        }
    }
}
