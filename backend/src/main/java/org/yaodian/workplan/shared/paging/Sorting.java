package org.yaodian.workplan.shared.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Identified;
import org.yaodian.workplan.shared.problem.Problem;

/**
 * An order of a list: its keys with their directions, the id last so that it is total.
 *
 * @param specification as asked for, for example {@code -dueDate,code}
 */
record Sorting<E extends Identified>(String specification, List<Directed<E>> keys) {

    record Directed<E>(SortKey<E> key, boolean descending) {}

    static <E extends Identified> Sorting<E> parse(@Nullable String asked, String fallback, List<SortKey<E>> allowed) {
        String specification = asked == null || asked.isBlank() ? fallback : asked;
        List<Directed<E>> keys = new ArrayList<>();
        for (String part : specification.split(",", -1)) {
            boolean descending = part.startsWith("-");
            String name = descending ? part.substring(1) : part;
            keys.add(new Directed<>(find(name, allowed), descending));
        }
        boolean last = keys.getLast().descending();
        keys.add(new Directed<>(SortKey.id(Identified::id), last));
        return new Sorting<>(specification, List.copyOf(keys));
    }

    private static <E> SortKey<E> find(String name, List<SortKey<E>> allowed) {
        return allowed.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.parameter(
                        "sort",
                        "sort.unknown",
                        name,
                        allowed.stream().map(SortKey::name).collect(Collectors.joining(", "))));
    }

    String orderBy() {
        return keys.stream()
                .map(directed -> directed.key().expression() + (directed.descending() ? " desc" : " asc"))
                .collect(Collectors.joining(", "));
    }

    /** HQL that holds for what comes after the values {@code :k0, :k1 …}. */
    String after() {
        List<String> alternatives = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            List<String> terms = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                terms.add(keys.get(j).key().expression() + " = :k" + j);
            }
            terms.add(keys.get(i).key().expression() + (keys.get(i).descending() ? " < :k" : " > :k") + i);
            alternatives.add("(" + String.join(" and ", terms) + ")");
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }

    Cursor cursorAfter(E entity) {
        return new Cursor(
                specification,
                keys.stream()
                        .map(directed -> String.valueOf(directed.key().value().apply(entity)))
                        .toList());
    }
}
