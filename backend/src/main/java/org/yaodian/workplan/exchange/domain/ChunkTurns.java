package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets the batches at work take turns, chunk by chunk: half of the processors are for them, the other half for everybody who
 * reads or reports meanwhile. Who has waited longest is next, so that no batch keeps another from going on.
 */
@ApplicationScoped
class ChunkTurns {
    /**
     * How long a batch waits for its turn. One that stores all or nothing waits with rows that it has stored already, and whoever
     * has the turn may be waiting for those rows: so it goes on without a turn in the end.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore turns;
    private final Duration patience;

    ChunkTurns() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), PATIENCE);
    }

    ChunkTurns(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Does the work of a chunk when it is its turn. */
    <T> T take(Supplier<T> chunk) {
        boolean hasTurn = waited();
        try {
            return chunk.get();
        } finally {
            if (hasTurn) {
                turns.release();
            }
        }
    }

    private boolean waited() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a batch waited for its turn", stopping);
        }
    }
}
