package org.yaodian.workplan.shared.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Schemas of JSON Merge Patches: the request they change, with every field optional and nullable. */
final class PatchSchemas {
    private final OpenAPI document;

    PatchSchemas(OpenAPI document) {
        this.document = document;
    }

    /** A reference to the patch of a request schema, which is made if it is not there yet. */
    Schema patchOf(String requestName) {
        String name = requestName.replaceFirst("Request$", "") + "Patch";
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Schema request = schemas.get(requestName);
        if (request == null || request.getProperties() == null) {
            throw new IllegalStateException("There is no request schema " + requestName + " to patch");
        }
        if (!schemas.containsKey(name)) {
            Schema patch = OASFactory.createSchema();
            document.getComponents().addSchema(name, patch);
            fill(patch, request, requestName);
        }
        return OASFactory.createSchema().ref(SchemaWalk.PREFIX + name);
    }

    private void fill(Schema patch, Schema request, String requestName) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        request.getProperties().forEach((name, property) -> properties.put(name, patched(property)));
        patch.setType(request.getType());
        patch.setDescription("JSON Merge Patch (RFC 7396) of " + requestName
                + ": only the fields to change; null clears a field that may be empty");
        patch.setProperties(properties);
        patch.setAdditionalPropertiesSchema(SchemaShapes.none());
    }

    private Schema patched(Schema property) {
        String target = SchemaWalk.target(property);
        if (target != null && isObject(document.getComponents().getSchemas().get(target))) {
            Schema part = patchOf(target);
            part.setDescription(property.getDescription());
            return SchemaShapes.nullable(part);
        }
        Schema copy = OASFactory.createSchema();
        copy.setAll(new LinkedHashMap<>(property.getAll()));
        return SchemaShapes.nullable(copy);
    }

    private static boolean isObject(@Nullable Schema schema) {
        return schema != null && schema.getProperties() != null;
    }

    /** A realistic patch: one telling field of a realistic request. */
    static @Nullable Object example(@Nullable Object request) {
        if (!(request instanceof Map<?, ?> fields) || fields.isEmpty()) {
            return null;
        }
        for (String telling : List.of("title", "name", "note", "value", "dueDate")) {
            Object value = fields.get(telling);
            if (value != null) {
                return Map.of(telling, value);
            }
        }
        Map.Entry<?, ?> first = fields.entrySet().iterator().next();
        return first.getValue() == null ? null : Map.of(first.getKey(), first.getValue());
    }
}
