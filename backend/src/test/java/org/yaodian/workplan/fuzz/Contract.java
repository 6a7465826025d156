package org.yaodian.workplan.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.yaodian.workplan.testing.Operation;

/** openapi.yaml, as far as one needs it to make requests and to judge answers. */
final class Contract {
    private static final int DEEPEST_REFERENCE = 20;

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract read() {
        return new Contract(Operation.contract());
    }

    List<Operation> operations() {
        return Operation.allOf(document);
    }

    /** The node itself, or what its {@code $ref} leads to. */
    JsonNode resolve(JsonNode node) {
        JsonNode found = node;
        for (int depth = 0; found.has("$ref") && depth < DEEPEST_REFERENCE; depth++) {
            found = document.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }

    /** A schema with all that it refers to, so that a validator can work with it alone. */
    JsonNode selfContained(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return whole;
    }
}
