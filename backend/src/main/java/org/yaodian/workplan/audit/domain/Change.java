package org.yaodian.workplan.audit.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.Operation;
import org.yaodian.workplan.audit.Recorded;

/**
 * What a transaction has done to one thing so far.
 *
 * @param place where the thing belongs
 * @param before fields that changed, as they were; of something new, none
 * @param after fields that changed, as they are; of something deleted, none
 */
record Change(Operation operation, String type, UUID id, Place place, ObjectNode before, ObjectNode after) {

    /**
     * Where a thing belongs.
     *
     * @param links through what it may belong to a plan when it names none
     */
    record Place(
            @Nullable String code,
            @Nullable UUID orgUnit,
            @Nullable UUID plan,
            List<Link> links) {}

    /** Both as one change; null when together they leave nothing behind. */
    static @Nullable Change both(Change first, Change then) {
        boolean made = first.operation == Operation.CREATED;
        boolean gone = then.operation == Operation.DELETED;
        if (made && gone) {
            return null;
        }
        ObjectNode before = gone ? overlaid(then.before, first.before) : overlaid(first.before, missing(then, first));
        ObjectNode after = gone ? then.after : overlaid(first.after, then.after);
        Operation operation = made ? Operation.CREATED : then.operation;
        return new Change(operation, then.type, then.id, then.place, before, after).withoutSameAgain();
    }

    /** What {@code then} was before of fields that {@code first} left alone. */
    private static ObjectNode missing(Change then, Change first) {
        ObjectNode fields = then.before.deepCopy();
        first.after.fieldNames().forEachRemaining(fields::remove);
        return fields;
    }

    private static ObjectNode overlaid(ObjectNode below, ObjectNode above) {
        ObjectNode both = below.deepCopy();
        both.setAll(above);
        return both;
    }

    /** Fields that came back to what they were did not change; a change without any is none. */
    private @Nullable Change withoutSameAgain() {
        if (operation != Operation.CHANGED) {
            return this;
        }
        ObjectNode was = JsonNodeFactory.instance.objectNode();
        ObjectNode is = JsonNodeFactory.instance.objectNode();
        after.properties().forEach(field -> {
            JsonNode old = before.get(field.getKey());
            if (!field.getValue().equals(old)) {
                was.set(field.getKey(), old);
                is.set(field.getKey(), field.getValue());
            }
        });
        return is.isEmpty() ? null : new Change(operation, type, id, place, was, is);
    }

    Recorded recorded(@Nullable UUID plan) {
        return new Recorded(
                operation, type, id, place.code(), place.orgUnit(), plan, before.toString(), after.toString());
    }
}
