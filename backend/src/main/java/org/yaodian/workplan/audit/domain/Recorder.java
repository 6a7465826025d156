package org.yaodian.workplan.audit.domain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.BulkListener;

/**
 * Is told of every aggregate that was stored, by Hibernate or by what stores many past it, and notes what changed until the
 * transaction ends.
 */
@Singleton
class Recorder implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener, BulkListener {
    private final PendingChanges pending;
    private final TrailWriter writer;
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

    Recorder(PendingChanges pending, TrailWriter writer) {
        this.pending = pending;
        this.writer = writer;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(Operation.CREATED, event, Difference.made(event.getPersister(), event.getState()));
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(Operation.CHANGED, event, Difference.changed(event.getPersister(), event.getOldState(), event.getState()));
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(Operation.DELETED, event, Difference.gone(event.getPersister(), event.getDeletedState()));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    @Override
    public void inserted(SessionImplementor session, EntityPersister persister, List<? extends Aggregate> aggregates) {
        Shape shape = shape(persister);
        for (Aggregate aggregate : aggregates) {
            Difference all = Difference.made(persister, persister.getValues(aggregate));
            note(session, change(Operation.CREATED, aggregate, shape, all));
        }
    }

    @Override
    public void settled(SessionImplementor session) {
        session.doWork(connection -> writer.settle(connection, pending));
    }

    private void note(Operation operation, AbstractPostDatabaseOperationEvent event, Difference difference) {
        if (event.getEntity() instanceof Aggregate aggregate) {
            note(event.getSession(), change(operation, aggregate, shape(event.getPersister()), difference));
        }
    }

    private void note(SharedSessionContractImplementor session, Change change) {
        if (change.before().isEmpty() && change.after().isEmpty()) {
            return;
        }
        pending.add(change);
        if (pending.isFirst()) {
            session.getTransactionCompletionCallbacks()
                    .registerCallback(ending -> ending.doWork(connection -> writer.write(connection, pending)));
        }
    }

    private Shape shape(EntityPersister persister) {
        return shapes.computeIfAbsent(persister.getEntityName(), name -> Shape.of(persister));
    }

    private static Change change(Operation operation, Aggregate aggregate, Shape shape, Difference difference) {
        Object[] state = difference.state();
        Change.Place place = new Change.Place(
                shape.code(state),
                shape.orgUnit(aggregate.id(), state),
                shape.plan(aggregate.id(), state),
                shape.links(state));
        shape.fields().forEach(difference::look);
        return new Change(operation, shape.type(), aggregate.id(), place, difference.before(), difference.after());
    }
}
