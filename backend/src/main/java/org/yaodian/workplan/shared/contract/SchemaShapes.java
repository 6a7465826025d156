package org.yaodian.workplan.shared.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;

/** Makes the schemas say what the JSON really is: which properties are always there, which may be null, what is refused. */
final class SchemaShapes {
    /** Schemas of the Java library that are plain strings, with their formats. */
    private static final Map<String, String> FORMATS =
            Map.of("UUID", "uuid", "LocalDate", "date", "Instant", "date-time", "OffsetDateTime", "date-time");

    private final OpenAPI document;
    private final SchemaClasses classes;
    private final SchemaWalk walk;

    SchemaShapes(OpenAPI document, SchemaClasses classes) {
        this.document = document;
        this.classes = classes;
        this.walk = new SchemaWalk(document);
    }

    /** Writes dates and ids out in place, and calls a page by what it holds. */
    void simplify() {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Map<String, String> pages = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> pageName(name, schema).ifPresent(page -> pages.put(name, page)));
        walk.all(schema -> {
            String target = SchemaWalk.target(schema);
            if (target == null) {
                SchemaWords.mend(schema);
            } else if (FORMATS.containsKey(target)) {
                schema.setRef(null);
                schema.setType(List.of(SchemaType.STRING));
                schema.setFormat(FORMATS.get(target));
            } else {
                schema.setType(null);
                schema.setRef(SchemaWalk.PREFIX + pages.getOrDefault(target, target));
            }
        });
        Map<String, Schema> renamed = new TreeMap<>();
        schemas.forEach((name, schema) -> renamed.put(pages.getOrDefault(name, name), schema));
        renamed.keySet().removeAll(FORMATS.keySet());
        document.getComponents().setSchemas(renamed);
    }

    private static Optional<String> pageName(String name, Schema schema) {
        if (!name.startsWith("Page")
                || schema.getProperties() == null
                || !schema.getProperties().keySet().equals(Set.of("items", "page"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(schema.getProperties().get("items"))
                .map(Schema::getItems)
                .map(SchemaWalk::target)
                .map(item -> item + "Page");
    }

    /** Null where null may be; everything that is always there required; unknown fields refused in requests. */
    void complete() {
        Set<String> requests = walk.requestNames();
        Set<String> responses = walk.responseNames();
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() == null) {
                return;
            }
            classes.classOf(name, schema.getProperties().keySet())
                    .filter(type -> !SchemaClasses.leavesNullsOut(type))
                    .ifPresent(type -> markNullables(schema, type));
            if (requests.contains(name)) {
                schema.setAdditionalPropertiesSchema(none());
            } else if (responses.contains(name) && !leavesNullsOut(name, schema)) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
        });
    }

    private boolean leavesNullsOut(String name, Schema schema) {
        return classes.classOf(name, schema.getProperties().keySet())
                .map(SchemaClasses::leavesNullsOut)
                .orElse(false);
    }

    private static void markNullables(Schema schema, ClassInfo type) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        schema.getProperties().forEach((name, property) -> {
            if (property.getItems() != null && SchemaClasses.hasNullableElements(type, name)) {
                property.setItems(nullable(property.getItems()));
            }
            properties.put(name, SchemaClasses.isNullable(type, name) ? nullable(property) : property);
        });
        schema.setProperties(properties);
    }

    /** The same schema, with null besides. */
    static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            Schema either = OASFactory.createSchema();
            either.setDescription(schema.getDescription());
            either.setAnyOf(new ArrayList<>(List.of(OASFactory.createSchema().ref(schema.getRef()), nothing())));
            return either;
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(schema.getType());
            types.add(SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }

    /** The schema that no value has. */
    static Schema none() {
        return OASFactory.createSchema().booleanSchema(false);
    }

    private static Schema nothing() {
        return OASFactory.createSchema().type(List.of(SchemaType.NULL));
    }
}
