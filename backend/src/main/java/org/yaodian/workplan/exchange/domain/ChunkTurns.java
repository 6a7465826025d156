package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.yaodian.workplan.shared.traffic.LastRequest;

/**
 * Lets the batches at work take turns, chunk by chunk: half of the processors are for them, the other half for everybody who
 * reads or reports meanwhile. Who has waited longest is next, so that no batch keeps another from going on. As long as anybody else
 * asks for something, chunks are small and a rest as long as the chunk comes after each.
 */
@ApplicationScoped
class ChunkTurns {
    /**
     * How long a turn is one's own. Whoever has it for longer waits for something himself, for rows that another has locked, perhaps
     * one that waits for a turn; the next who waits has the turn instead, and both go on.
     */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** Who asked for something so short a time ago may ask again. */
    private static final Duration BUSY = Duration.ofMillis(250);

    /** A chunk that took longer waited for something, and so does not need as long a rest. */
    private static final Duration LONGEST_REST = Duration.ofMillis(100);

    private static final int ROWS = 2_000;
    private static final int ROWS_AMONG_OTHERS = 250;

    private final Semaphore turns;
    private final Duration longest;
    private final LastRequest lastRequest;
    private final Queue<Turn> begun = new ConcurrentLinkedQueue<>();

    @Inject
    ChunkTurns(LastRequest lastRequest) {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), LONGEST, lastRequest);
    }

    ChunkTurns(int atOnce, Duration longest, LastRequest lastRequest) {
        this.turns = new Semaphore(atOnce, true);
        this.longest = longest;
        this.lastRequest = lastRequest;
    }

    /** How many rows a chunk is to have now: what it costs beside its rows, or how long others wait for it. */
    int rows() {
        return lastRequest.isWithin(BUSY) ? ROWS_AMONG_OTHERS : ROWS;
    }

    /** Does the work of a chunk when it is its turn. */
    <T> T take(Supplier<T> chunk) {
        try (Turn turn = new Turn()) {
            turn.begin();
            T result = chunk.get();
            LockSupport.parkNanos(turn.restDue().toNanos());
            return result;
        }
    }

    /** A turn that begins later, for what is done where a transaction ends. */
    Turn later() {
        return new Turn();
    }

    /** How many nobody has. */
    int free() {
        return turns.availablePermits();
    }

    /** The time of one batch at work. */
    final class Turn implements AutoCloseable {
        private final AtomicReference<State> state = new AtomicReference<>(State.NOT_BEGUN);
        private volatile long since;

        private enum State {
            NOT_BEGUN,
            BEGUN,
            OVER
        }

        /** Waits until it is this one's turn. */
        void begin() {
            try {
                while (!turns.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS) && !takesOver()) {
                    // Somebody else was faster; there is a next time.
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while a batch waited for its turn", stopping);
            }
            since = System.nanoTime();
            state.set(State.BEGUN);
            begun.add(this);
        }

        /** How long to leave the processors to others: for as long as it has had them, if anybody else asks for something. */
        Duration restDue() {
            if (!lastRequest.isWithin(BUSY)) {
                return Duration.ZERO;
            }
            return Duration.ofNanos(Math.min(System.nanoTime() - since, LONGEST_REST.toNanos()));
        }

        /** Has a turn that has lasted too long instead of whoever had it. */
        private boolean takesOver() {
            Turn oldest = begun.peek();
            return oldest != null && oldest.lastsTooLong() && oldest.ends();
        }

        private boolean lastsTooLong() {
            return System.nanoTime() - since >= longest.toNanos();
        }

        /** Whether it was this call that ended it. */
        private boolean ends() {
            begun.remove(this);
            return state.compareAndSet(State.BEGUN, State.OVER);
        }

        @Override
        public void close() {
            if (ends()) {
                turns.release();
            }
        }
    }
}
