package org.yaodian.workplan.reporting.domain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageInfo;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;

/** Rows that were worked out, one a unit, page by page in the order of the units' codes. */
final class UnitPages {
    private static final String CODE = "code";

    private UnitPages() {}

    static <T> Page<T> page(List<T> rows, Function<T, OrgUnitSummary> unit, PageQuery query) {
        if (query.sort != null && !query.sort.equals(CODE)) {
            throw Problem.parameter("sort", "sort.unknown", query.sort, CODE);
        }
        String after = decoded(query.cursor);
        List<T> rest = rows.stream()
                .filter(row -> after == null || unit.apply(row).code().compareTo(after) > 0)
                .sorted(Comparator.comparing(row -> unit.apply(row).code()))
                .toList();
        List<T> shown = rest.subList(0, Math.min(query.most(), rest.size()));
        String next =
                shown.size() < rest.size() ? encoded(unit.apply(shown.getLast()).code()) : null;
        return new Page<>(shown, new PageInfo(query.most(), next, query.total ? (long) rows.size() : null));
    }

    private static String encoded(String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String decoded(@Nullable String cursor) {
        try {
            return cursor == null ? null : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw Problem.parameter("cursor", "cursor.unknown");
        }
    }
}
