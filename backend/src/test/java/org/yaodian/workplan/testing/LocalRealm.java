package org.yaodian.workplan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The realm of one local system: the realm that goes into production, with the demo people and the
 * county systems laid over it. Their passwords are public, therefore it exists on loopback only.
 */
public final class LocalRealm {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> KEYS = List.of("clientId", "username", "name");
    private static final ObjectMapper JSON = new ObjectMapper();

    private LocalRealm() {}

    /** Where the parts of a local system are, as a browser sees them. */
    public record Addresses(URI keycloak, URI spa, URI api) {}

    /** The whole realm as JSON; the same input gives the same text. */
    public static String json(Path realmFolder, Addresses addresses) {
        for (URI address : List.of(addresses.keycloak(), addresses.spa(), addresses.api())) {
            requireLoopback(address);
        }
        JsonNode realm = read(realmFolder.resolve("realm.json"));
        for (Path overlay : overlays(realmFolder.resolve("local"))) {
            realm = merge(realm, read(overlay));
        }
        Map<String, String> places = Map.of(
                "${YAODIAN_SPA_URL}", addresses.spa().toString(),
                "${YAODIAN_API_URL}", addresses.api().toString());
        String text = realm.toPrettyString();
        for (Map.Entry<String, String> place : places.entrySet()) {
            text = text.replace(place.getKey(), place.getValue());
        }
        return text;
    }

    /**
     * Lays one JSON over another: objects field by field, lists by their union; list entries with the
     * same clientId, username or name are one entry.
     */
    static JsonNode merge(JsonNode below, JsonNode above) {
        if (below instanceof ObjectNode object && above.isObject()) {
            ObjectNode merged = object.deepCopy();
            for (Map.Entry<String, JsonNode> field : above.properties()) {
                JsonNode old = merged.get(field.getKey());
                merged.set(field.getKey(), old == null ? field.getValue() : merge(old, field.getValue()));
            }
            return merged;
        }
        if (below instanceof ArrayNode array && above.isArray()) {
            ArrayNode merged = array.deepCopy();
            above.forEach(entry -> mergeEntry(merged, entry));
            return merged;
        }
        return above;
    }

    private static void mergeEntry(ArrayNode list, JsonNode entry) {
        for (int i = 0; i < list.size(); i++) {
            if (same(list.get(i), entry)) {
                list.set(i, merge(list.get(i), entry));
                return;
            }
        }
        list.add(entry);
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (!one.isObject() || !other.isObject()) {
            return one.equals(other);
        }
        return KEYS.stream()
                .filter(one::has)
                .findFirst()
                .map(key -> one.get(key).equals(other.get(key)))
                .orElse(false);
    }

    private static void requireLoopback(URI address) {
        if (!LOOPBACK.contains(address.getHost())) {
            throw new IllegalArgumentException(
                    "The demo accounts have public passwords and exist on this machine only, not at " + address);
        }
    }

    private static List<Path> overlays(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
