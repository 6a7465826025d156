package org.yaodian.workplan.shared.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.yaodian.workplan.shared.problem.Problem;

/** Where a page ended: the sort it was made with and the sort values of its last item. Opaque to callers. */
record Cursor(String sort, List<String> values) {
    private static final String SEPARATOR = "\u001f";

    String encode() {
        String joined = sort + SEPARATOR + String.join(SEPARATOR, values);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor back; refuses one that was made for another sort. */
    static Cursor decode(String encoded, Sorting<?> sorting) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> parts = Arrays.asList(joined.split(SEPARATOR, -1));
            Cursor cursor = new Cursor(parts.getFirst(), parts.subList(1, parts.size()));
            if (cursor.sort.equals(sorting.specification())
                    && cursor.values.size() == sorting.keys().size()) {
                return cursor;
            }
        } catch (IllegalArgumentException notBase64) {
            throw Problem.parameter("cursor", "cursor.unknown");
        }
        throw Problem.parameter("cursor", "cursor.other-sort");
    }
}
