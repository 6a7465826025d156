package org.yaodian.workplan.audit.domain;

import jakarta.annotation.PreDestroy;
import jakarta.transaction.TransactionScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.yaodian.workplan.audit.Recorded;

/** What the transaction under way has changed, thing by thing, in the order in which each was first touched. */
@TransactionScoped
class PendingChanges {
    private final Map<UUID, Change> changes = new LinkedHashMap<>();
    private final SettledChanges settled = new SettledChanges();
    private boolean awaited;

    void add(Change change) {
        changes.merge(change.id(), change, Change::both);
    }

    /** Whether somebody has to be told to write them at the end; true only once. */
    boolean isFirst() {
        boolean first = !awaited;
        awaited = true;
        return first;
    }

    /** All that may still change again, which is then no longer pending. */
    List<Change> take() {
        List<Change> taken = List.copyOf(changes.values());
        changes.clear();
        return taken;
    }

    /** Keeps what does not change any more, out of memory. */
    void settle(List<Recorded> recorded) {
        settled.add(recorded);
    }

    boolean hasSettled() {
        return !settled.isEmpty();
    }

    /** Hands on all that was settled, some at a time, and then forgets it. */
    void takeSettled(int atOnce, Consumer<List<Recorded>> taker) {
        settled.take(atOnce, taker);
    }

    /** All has been written; whoever adds more has to see to its being written. */
    void end() {
        awaited = false;
    }

    @PreDestroy
    void forget() {
        settled.close();
    }
}
