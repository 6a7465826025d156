package org.yaodian.workplan.shared.persistence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/**
 * What plans are made of (plans, programmes, tasks, targets, goals, milestones, departments) is read a thousand times for each
 * time it is changed. Within a request that only reads, what was read before is taken again as long as the database says that
 * nothing of it has changed; in any other request everything is read anew.
 */
@RequestScoped
public class Structure {
    private static final long UNKNOWN = -1;

    private final EntityManager entityManager;
    private final StructureCache cache;
    private boolean readsOnly;
    private long revision = UNKNOWN;

    Structure(EntityManager entityManager, StructureCache cache) {
        this.entityManager = entityManager;
        this.cache = cache;
    }

    /** Says that this request changes nothing. */
    public void readsOnly() {
        readsOnly = true;
    }

    /**
     * What {@code load} gives, or gave before. It must not depend on the caller, and its value never changes.
     *
     * @param what names the question, for example "targets of a plan"
     * @param of whose, for example the plan's id
     */
    public <V> V read(String what, Object of, Supplier<V> load) {
        return readsOnly ? cache.get(what, of, revision(), load) : load.get();
    }

    /** Read before anything that is kept under it, so that what is kept is never older than its revision. */
    private long revision() {
        if (revision == UNKNOWN) {
            Object stored = entityManager
                    .createNativeQuery("select revision from structure_revision")
                    .getSingleResult();
            revision = ((Number) stored).longValue();
        }
        return revision;
    }
}
