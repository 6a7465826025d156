package org.yaodian.workplan.audit.domain;

import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Unrecorded;

/**
 * What the trail takes of one kind of thing.
 *
 * @param table where it is stored; with hyphens, that is what the trail calls it
 * @param fields what is recorded of it, at their places in the stored state
 */
record Shape(String table, List<Recordable> fields) {
    private static final String REFERENCE = "Id";

    /** A recorded field. */
    record Recordable(int place, String name, Type type) {}

    static Shape of(EntityPersister persister) {
        Class<?> entity = persister.getMappedClass();
        Set<String> unrecorded = unrecorded(entity);
        List<Recordable> fields = new ArrayList<>();
        String[] names = persister.getPropertyNames();
        for (int place = 0; place < names.length; place++) {
            if (place != persister.getVersionPropertyIndex() && !unrecorded.contains(names[place])) {
                fields.add(new Recordable(place, names[place], persister.getPropertyTypes()[place]));
            }
        }
        return new Shape(entity.getAnnotation(Table.class).name(), List.copyOf(fields));
    }

    private static Set<String> unrecorded(Class<?> entity) {
        Set<String> names = new HashSet<>();
        for (Field field : entity.getDeclaredFields()) {
            if (field.isAnnotationPresent(Unrecorded.class)) {
                names.add(field.getName());
            }
        }
        return names;
    }

    /** What the trail calls it, for example {@code org-unit}. */
    String type() {
        return table.replace('_', '-');
    }

    @Nullable
    String code(Object[] state) {
        return value("code", state) instanceof String code ? code : null;
    }

    @Nullable
    UUID orgUnit(UUID id, Object[] state) {
        return table.equals("org_unit") ? id : reference("orgUnitId", state);
    }

    @Nullable
    UUID plan(UUID id, Object[] state) {
        return table.equals("plan") ? id : reference("planId", state);
    }

    /** The other things it refers to: through one of them it may belong to a plan. */
    List<Link> links(Object[] state) {
        return fields.stream()
                .filter(field -> field.name().endsWith(REFERENCE))
                .filter(field -> state[field.place()] instanceof UUID)
                .map(field -> new Link(field.name().substring(0, field.name().length() - REFERENCE.length()), (UUID)
                        state[field.place()]))
                .toList();
    }

    private @Nullable UUID reference(String name, Object[] state) {
        return value(name, state) instanceof UUID id ? id : null;
    }

    private @Nullable Object value(String name, Object[] state) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> state[field.place()])
                .orElse(null);
    }
}
