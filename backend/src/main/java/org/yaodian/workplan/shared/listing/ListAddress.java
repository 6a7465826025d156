package org.yaodian.workplan.shared.listing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The address of a list as a caller writes it, {@code /api/v1/tasks?plan=heyuan-2025&light=AT_RISK}.
 *
 * @param query each parameter with its values in their order
 */
record ListAddress(String path, Map<String, List<String>> query) {

    static ListAddress parse(String address) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (mark >= 0) {
            Arrays.stream(address.substring(mark + 1).split("&"))
                    .filter(pair -> !pair.isEmpty())
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> query.computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>())
                            .add(pair.length == 1 ? "" : decoded(pair[1])));
        }
        return new ListAddress(path, query);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unescaped) {
            return text;
        }
    }

    List<String> values(String parameter) {
        return query.getOrDefault(parameter, List.of());
    }
}
