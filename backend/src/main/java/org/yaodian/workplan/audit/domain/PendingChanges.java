package org.yaodian.workplan.audit.domain;

import jakarta.transaction.TransactionScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the transaction under way has changed, thing by thing, in the order in which each was first touched. */
@TransactionScoped
class PendingChanges {
    private final Map<UUID, Change> changes = new LinkedHashMap<>();
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

    /** All of them, which are then no longer pending. */
    List<Change> take() {
        List<Change> taken = List.copyOf(changes.values());
        changes.clear();
        awaited = false;
        return taken;
    }
}
