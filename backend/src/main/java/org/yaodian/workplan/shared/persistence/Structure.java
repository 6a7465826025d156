package org.yaodian.workplan.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * What plans are made of (plans, programmes, tasks, targets, goals, milestones, departments) is read a thousand times for each
 * time it is changed. Within a request that only reads, what was read before is taken again as long as the database says that
 * nothing of it has changed; in any other request everything is read anew.
 */
@ApplicationScoped
public class Structure {
    private static final String SUBJECT = "structure";

    private final Moment moment;
    private final StructureCache cache;

    Structure(Moment moment, StructureCache cache) {
        this.moment = moment;
        this.cache = cache;
    }

    /**
     * What {@code load} gives, or gave before. It must not depend on the caller, and its value never changes.
     *
     * @param what names the question, for example "targets of a plan"
     * @param of whose, for example the plan's id
     */
    public <V> V read(String what, Object of, Supplier<V> load) {
        return moment.onlyReads() ? cache.get(what, of, moment.state().revision(SUBJECT), load) : load.get();
    }
}
