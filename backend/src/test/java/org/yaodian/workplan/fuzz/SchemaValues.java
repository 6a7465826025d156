package org.yaodian.workplan.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values that keep to a schema, more or less: what fits is made first, and now and then something else. */
final class SchemaValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;
    private static final int ODD_PERCENT = 4;

    private final Contract contract;
    private final Chance chance;

    SchemaValues(Contract contract, Chance chance) {
        this.contract = contract;
        this.chance = chance;
    }

    JsonNode valueOf(JsonNode schema) {
        return valueOf(schema, 0);
    }

    private JsonNode valueOf(JsonNode given, int depth) {
        JsonNode schema = contract.resolve(given);
        if (depth > DEEPEST || chance.inPercent(ODD_PERCENT)) {
            return odd();
        }
        if (schema.has("anyOf")) {
            return valueOf(chance.oneOf(list(schema.path("anyOf"))), depth + 1);
        }
        if (schema.has("enum")) {
            return chance.oneOf(list(schema.path("enum")));
        }
        if (schema.path("examples").isArray() && chance.inPercent(50)) {
            return chance.oneOf(list(schema.path("examples")));
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" ->
                JSON.numberNode(chance.between(
                        schema.path("minimum").asInt(-3), schema.path("maximum").asInt(200)));
            case "number" -> JSON.numberNode(BigDecimal.valueOf(chance.between(-20, 12_000), 2));
            case "boolean" -> JSON.booleanNode(chance.inPercent(50));
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(schema));
        };
    }

    private String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? chance.oneOf(list(type)).asText() : type.asText();
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required =
                list(schema.path("required")).stream().map(JsonNode::asText).toList();
        schema.path("properties").properties().forEach(property -> {
            boolean wanted = required.contains(property.getKey()) ? !chance.inPercent(3) : chance.inPercent(45);
            if (wanted) {
                object.set(property.getKey(), valueOf(property.getValue(), depth + 1));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = chance.upTo(3);
        for (int i = 0; i < size; i++) {
            array.add(valueOf(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> LocalDate.of(2025, 1, 1).plusDays(chance.upTo(500)).toString();
            case "date-time" ->
                LocalDate.of(2025, 1, 1).plusDays(chance.upTo(500)) + "T0%d:00:00Z".formatted(chance.upTo(9));
            case "uuid" -> chance.uuid().toString();
            default -> chance.inPercent(85) ? chance.word() : chance.nastyText();
        };
    }

    /** Something that is not asked for. */
    JsonNode odd() {
        return switch (chance.upTo(6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(true);
            case 2 -> JSON.arrayNode().add(JSON.objectNode());
            case 3 -> JSON.objectNode().put(chance.word(), chance.nastyText());
            case 4, 5 -> JSON.textNode(chance.nastyText());
            default -> JSON.numberNode(new BigDecimal(chance.nastyNumber().toString()));
        };
    }

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }
}
