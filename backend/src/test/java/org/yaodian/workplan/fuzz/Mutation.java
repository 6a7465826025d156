package org.yaodian.workplan.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Small changes of a good body: one field gone, of another type, at a limit, or one too many. */
final class Mutation {
    private final SchemaValues values;
    private final Known known;
    private final Chance chance;

    Mutation(SchemaValues values, Known known, Chance chance) {
        this.values = values;
        this.known = known;
        this.chance = chance;
    }

    /** A copy that often refers to what there is, and in which up to {@code most} places differ. */
    JsonNode of(JsonNode body, int most) {
        JsonNode copy = body.deepCopy();
        if (chance.inPercent(60)) {
            refer(copy);
        }
        int changes = chance.upTo(most);
        for (int i = 0; i < changes; i++) {
            change(copy);
        }
        return copy;
    }

    private void refer(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> known.reference(name, chance)
                    .filter(reference -> object.path(name).isTextual() || chance.inPercent(20))
                    .ifPresent(reference -> object.put(name, reference)));
            if (object.path("code").isTextual()) {
                object.put("code", object.path("code").asText() + "-" + chance.word());
            }
        }
        node.forEach(this::refer);
    }

    private void change(JsonNode body) {
        List<JsonNode> containers = new ArrayList<>();
        collect(body, containers);
        if (containers.isEmpty()) {
            return;
        }
        switch (chance.oneOf(containers)) {
            case ObjectNode object when !object.isEmpty() -> change(object);
            case ArrayNode array when !array.isEmpty() -> change(array);
            default -> {}
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = chance.oneOf(names);
        switch (chance.upTo(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put(chance.word(), chance.nastyText());
            case 3 -> object.put(name, object.path(name).asText() + chance.word());
            default -> object.set(name, values.odd());
        }
    }

    private void change(ArrayNode array) {
        int place = chance.upTo(array.size() - 1);
        switch (chance.upTo(3)) {
            case 0 -> array.remove(place);
            case 1 -> array.add(array.get(place).deepCopy());
            default -> array.set(place, values.odd());
        }
    }
}
