package org.yaodian.workplan.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ids, codes and entity tags that answers have shown, so that later requests get past the first check. */
final class Known {
    private static final int MOST = 200;
    private static final Map<String, String> COLLECTIONS = Map.ofEntries(
            Map.entry("plan", "plans"),
            Map.entry("orgUnit", "org-units"),
            Map.entry("parent", "org-units"),
            Map.entry("target", "targets"),
            Map.entry("task", "tasks"),
            Map.entry("programme", "programmes"),
            Map.entry("milestone", "milestones"),
            Map.entry("observation", "observations"),
            Map.entry("progressReport", "progress-reports"),
            Map.entry("department", "departments"),
            Map.entry("leadDepartment", "departments"),
            Map.entry("supportDepartment", "departments"));

    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, List<String>> codes = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    /** The collection that an answer belongs to: {@code briefs} of {@code /api/v1/plans/{id}/briefs} and of {@code /briefs/{id}}. */
    static String collectionOf(String path) {
        String place = path.replaceFirst("(/\\{\\w+})?(:[a-z-]+)?$", "");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** The collection in which an {@code {id}} is found: {@code plans} of {@code /api/v1/plans/{id}/overview}. */
    static String collectionBefore(String path, int brace) {
        String before = path.substring(0, brace - 1);
        return before.substring(before.lastIndexOf('/') + 1);
    }

    /** Remembers what an answer of that collection shows. */
    void learn(String collection, JsonNode answer) {
        JsonNode items = answer.has("items") ? answer.path("items") : answer;
        if (items.isArray()) {
            items.forEach(item -> learnOne(collection, item));
        } else {
            learnOne(collection, answer);
        }
    }

    private void learnOne(String collection, JsonNode item) {
        keep(ids, collection, item.path("id"));
        keep(codes, collection, item.path("code"));
    }

    private static void keep(Map<String, List<String>> all, String collection, JsonNode text) {
        List<String> kept = all.computeIfAbsent(collection, name -> new ArrayList<>());
        if (text.isTextual() && kept.size() < MOST && !kept.contains(text.asText())) {
            kept.add(text.asText());
        }
    }

    void learnTag(String path, String tag) {
        tags.put(path, tag);
    }

    Optional<String> id(String collection, Chance chance) {
        return one(ids, collection, chance);
    }

    /** A code, or else an id, of what a field or parameter of that name refers to; empty when it refers to nothing. */
    Optional<String> reference(String name, Chance chance) {
        String collection = COLLECTIONS.get(name);
        return collection == null
                ? Optional.empty()
                : one(codes, collection, chance).or(() -> one(ids, collection, chance));
    }

    private static Optional<String> one(Map<String, List<String>> all, String collection, Chance chance) {
        List<String> kept = all.getOrDefault(collection, List.of());
        return kept.isEmpty() ? Optional.empty() : Optional.of(chance.oneOf(kept));
    }

    Optional<String> tag(String path) {
        return Optional.ofNullable(tags.get(path));
    }
}
