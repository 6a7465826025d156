package org.yaodian.workplan.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Stores many new aggregates of one kind by {@code COPY}, in the transaction under way and past the session. Whoever listens to
 * what is stored is told of each.
 */
@ApplicationScoped
public class BulkStore {
    private final EntityManager entityManager;
    private final Instance<BulkListener> listeners;

    BulkStore(EntityManager entityManager, Instance<BulkListener> listeners) {
        this.entityManager = entityManager;
        this.listeners = listeners;
    }

    /** Inserts them; all are of the same class, none has been stored before, and none belongs to the session afterwards. */
    public void insert(List<? extends Aggregate> aggregates) {
        if (aggregates.isEmpty()) {
            return;
        }
        SessionImplementor session = entityManager.unwrap(SessionImplementor.class);
        EntityPersister persister = session.getEntityPersister(null, aggregates.getFirst());
        CopiedRows rows = CopiedRows.of(persister);
        session.doWork(connection -> {
            // While the database takes them in, whoever listens notes what it needs.
            try (CopyUnderWay underWay = rows.send(connection, aggregates)) {
                listeners.forEach(listener -> listener.inserted(session, persister, aggregates));
                underWay.end();
            }
        });
    }

    /**
     * Stores what the session holds and forgets it. Says that nothing stored so far is changed again in this transaction, so that
     * nobody has to remember it either: a transaction of any length then takes the same memory.
     */
    public void settle() {
        entityManager.flush();
        entityManager.clear();
        SessionImplementor session = entityManager.unwrap(SessionImplementor.class);
        listeners.forEach(listener -> listener.settled(session));
    }
}
