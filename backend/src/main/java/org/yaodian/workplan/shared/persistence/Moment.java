package org.yaodian.workplan.shared.persistence;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * The state of the database that a request which only reads starts from. What was kept under one of its revisions may be taken
 * again; what is read anew is of that moment or later, so that it is never older than the revision it is kept under.
 */
@RequestScoped
public class Moment {
    private final DatabaseStates states;
    private boolean onlyReads;
    private @Nullable DatabaseState state;

    Moment(DatabaseStates states) {
        this.states = states;
    }

    /** Says that this request changes nothing. */
    public void readOnly() {
        onlyReads = true;
    }

    /** Says that this request changes nothing, and at which state the database has been since it came. */
    public void readOnlyFrom(DatabaseState seen) {
        onlyReads = true;
        state = seen;
    }

    /** Whether this request changes nothing, so that nothing it reads can be undone by it. */
    public boolean onlyReads() {
        return onlyReads;
    }

    /** The same for the whole request; only for one that only reads. */
    public DatabaseState state() {
        if (!onlyReads) {
            throw new IllegalStateException("a request that changes something must see its own changes");
        }
        DatabaseState known = state;
        if (known == null) {
            known = states.now();
            state = known;
        }
        return known;
    }
}
