package org.yaodian.workplan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One operation of the contract.
 *
 * @param method in capitals
 * @param description as it is written there
 */
public record Operation(String method, String path, JsonNode description) {

    /** openapi.yaml as a whole. */
    public static JsonNode contract() {
        try {
            return new YAMLMapper().readTree(Path.of("..", "openapi.yaml").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<Operation> allOf(JsonNode contract) {
        return contract.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue())))
                .toList();
    }

    public boolean isRead() {
        return method.equals("GET");
    }

    public boolean isDeletion() {
        return method.equals("DELETE");
    }

    /** Whether it changes what is there, and therefore needs an If-Match. */
    public boolean changes() {
        return Set.of("PUT", "PATCH", "DELETE").contains(method);
    }

    /** Whether it takes no login. */
    public boolean isOpen() {
        return description.path("security").isArray()
                && description.path("security").isEmpty();
    }

    /** Whether it is about one thing, by its id. */
    public boolean isOfOneThing() {
        return path.contains("{");
    }

    public JsonNode parameters() {
        return description.path("parameters");
    }

    /** Its bodies by media type. */
    public JsonNode bodies() {
        return description.path("requestBody").path("content");
    }

    public JsonNode responses() {
        return description.path("responses");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
