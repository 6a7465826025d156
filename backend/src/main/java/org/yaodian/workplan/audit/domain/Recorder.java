package org.yaodian.workplan.audit.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.shared.persistence.Aggregate;

/** Is told by Hibernate of every aggregate that was stored, and notes what changed until the transaction ends. */
@Singleton
class Recorder implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private static final Object[] NOTHING = {};

    private final PendingChanges pending;
    private final TrailWriter writer;
    private final Map<String, Shape> shapes = new ConcurrentHashMap<>();

    Recorder(PendingChanges pending, TrailWriter writer) {
        this.pending = pending;
        this.writer = writer;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(Operation.CREATED, event, NOTHING, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        Object[] old = event.getOldState();
        note(Operation.CHANGED, event, old == null ? NOTHING : old, event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(Operation.DELETED, event, event.getDeletedState(), NOTHING);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(Operation operation, AbstractPostDatabaseOperationEvent event, Object[] old, Object[] now) {
        if (event.getEntity() instanceof Aggregate aggregate) {
            Shape shape = shapes.computeIfAbsent(
                    event.getPersister().getEntityName(), name -> Shape.of(event.getPersister()));
            Change change = change(operation, aggregate, shape, new Difference(event, old, now));
            if (!change.before().isEmpty() || !change.after().isEmpty()) {
                pending.add(change);
                awaitEnd(event);
            }
        }
    }

    private void awaitEnd(AbstractPostDatabaseOperationEvent event) {
        if (pending.isFirst()) {
            event.getSession()
                    .getTransactionCompletionCallbacks()
                    .registerCallback(
                            session -> session.doWork(connection -> writer.write(connection, pending.take())));
        }
    }

    private static Change change(Operation operation, Aggregate aggregate, Shape shape, Difference difference) {
        Object[] state = operation == Operation.DELETED ? difference.old : difference.now;
        Change.Place place = new Change.Place(
                shape.code(state),
                shape.orgUnit(aggregate.id(), state),
                shape.plan(aggregate.id(), state),
                shape.links(state));
        shape.fields().forEach(difference::look);
        return new Change(operation, shape.type(), aggregate.id(), place, difference.before, difference.after);
    }

    /** What a stored state was and is, field by field, where the two differ. */
    private static final class Difference {
        private final JsonValues values;
        private final Object[] old;
        private final Object[] now;
        private final ObjectNode before = JsonNodeFactory.instance.objectNode();
        private final ObjectNode after = JsonNodeFactory.instance.objectNode();

        Difference(AbstractPostDatabaseOperationEvent event, Object[] old, Object[] now) {
            this.values = new JsonValues(event.getPersister().getFactory());
            this.old = old;
            this.now = now;
        }

        void look(Shape.Recordable field) {
            Object was = old.length == 0 ? null : stored(old[field.place()]);
            Object is = now.length == 0 ? null : now[field.place()];
            if (!Hibernate.isInitialized(is) || Objects.equals(was, is)) {
                return;
            }
            JsonNode wasJson = values.of(field.type(), was);
            JsonNode isJson = values.of(field.type(), is);
            if (!wasJson.equals(isJson)) {
                note(before, old, field, wasJson);
                note(after, now, field, isJson);
            }
        }

        private static void note(ObjectNode side, Object[] state, Shape.Recordable field, JsonNode value) {
            if (state.length > 0) {
                side.set(field.name(), value);
            }
        }

        /** A collection is one object before and after; what is stored of it is in its snapshot. */
        private static @Nullable Object stored(@Nullable Object value) {
            return value instanceof PersistentCollection<?> collection ? collection.getStoredSnapshot() : value;
        }
    }
}
