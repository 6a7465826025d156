package org.yaodian.workplan.audit.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** What a stored state was and is, field by field, where the two differ. */
final class Difference {
    private static final Object[] NOTHING = {};

    private final JsonValues values;
    private final Object[] old;
    private final Object[] now;
    private final ObjectNode before = JsonNodeFactory.instance.objectNode();
    private final ObjectNode after = JsonNodeFactory.instance.objectNode();

    private Difference(EntityPersister persister, Object[] old, Object[] now) {
        this.values = new JsonValues(persister.getFactory());
        this.old = old;
        this.now = now;
    }

    static Difference made(EntityPersister persister, Object[] now) {
        return new Difference(persister, NOTHING, now);
    }

    static Difference changed(EntityPersister persister, Object @Nullable [] old, Object[] now) {
        return new Difference(persister, old == null ? NOTHING : old, now);
    }

    static Difference gone(EntityPersister persister, Object[] old) {
        return new Difference(persister, old, NOTHING);
    }

    /** The state that tells where the thing belongs. */
    Object[] state() {
        return now.length == 0 ? old : now;
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

    ObjectNode before() {
        return before;
    }

    ObjectNode after() {
        return after;
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
