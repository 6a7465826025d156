package org.yaodian.workplan.shared.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Walks over all schemas of a document, however deep they lie. */
final class SchemaWalk {
    static final String PREFIX = "#/components/schemas/";

    private final OpenAPI document;

    SchemaWalk(OpenAPI document) {
        this.document = document;
    }

    static List<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    /** Calls {@code visitor} with every schema, outer ones first. */
    void all(Consumer<Schema> visitor) {
        components().values().forEach(schema -> visit(schema, visitor));
        for (Operation operation : operations(document)) {
            for (Parameter parameter : orEmpty(operation.getParameters())) {
                visit(parameter.getSchema(), visitor);
            }
            requestSchemas(operation).forEach(schema -> visit(schema, visitor));
            responseSchemas(operation).forEach(schema -> visit(schema, visitor));
        }
    }

    /** Names of the component schemas that request bodies are made of. */
    Set<String> requestNames() {
        return reachable(operations(document).stream()
                .flatMap(operation -> requestSchemas(operation).stream())
                .toList());
    }

    /** Names of the component schemas that answers are made of. */
    Set<String> responseNames() {
        return reachable(operations(document).stream()
                .flatMap(operation -> responseSchemas(operation).stream())
                .toList());
    }

    /** Names of the component schemas that parameters are made of. */
    Set<String> parameterNames() {
        return reachable(operations(document).stream()
                .flatMap(operation -> orEmpty(operation.getParameters()).stream())
                .map(Parameter::getSchema)
                .filter(Objects::nonNull)
                .toList());
    }

    private Set<String> reachable(List<Schema> roots) {
        Set<String> names = new LinkedHashSet<>();
        roots.forEach(root -> visit(root, schema -> collect(schema, names)));
        return names;
    }

    private void collect(Schema schema, Set<String> names) {
        String name = target(schema);
        if (name != null && names.add(name) && components().containsKey(name)) {
            visit(components().get(name), inner -> collect(inner, names));
        }
    }

    private Map<String, Schema> components() {
        Components components = document.getComponents();
        return components == null || components.getSchemas() == null ? Map.of() : components.getSchemas();
    }

    /** The name of the component that a schema refers to; null when it is no reference. */
    static @Nullable String target(Schema schema) {
        String reference = schema.getRef();
        return reference != null && reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : null;
    }

    static void visit(@Nullable Schema schema, Consumer<Schema> visitor) {
        if (schema == null || schema.getBooleanSchema() != null) {
            return;
        }
        visitor.accept(schema);
        List<Schema> inner = new ArrayList<>();
        if (schema.getProperties() != null) {
            inner.addAll(schema.getProperties().values());
        }
        inner.addAll(orEmpty(schema.getAnyOf()));
        inner.addAll(orEmpty(schema.getAllOf()));
        inner.addAll(orEmpty(schema.getOneOf()));
        inner.forEach(part -> visit(part, visitor));
        visit(schema.getItems(), visitor);
        visit(schema.getAdditionalPropertiesSchema(), visitor);
    }

    private static List<Schema> requestSchemas(Operation operation) {
        return operation.getRequestBody() == null
                ? List.of()
                : schemas(operation.getRequestBody().getContent());
    }

    private static List<Schema> responseSchemas(Operation operation) {
        List<Schema> found = new ArrayList<>();
        for (APIResponse response : operation.getResponses().getAPIResponses().values()) {
            found.addAll(schemas(response.getContent()));
        }
        return found;
    }

    private static List<Schema> schemas(@Nullable Content content) {
        return content == null
                ? List.of()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static <T> Collection<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
