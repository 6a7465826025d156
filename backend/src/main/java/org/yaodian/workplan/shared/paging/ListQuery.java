package org.yaodian.workplan.shared.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Identified;
import org.yaodian.workplan.shared.problem.Problem;

/** A filtered, sorted list of one entity (alias {@code e}) that is walked page by page without losing or doubling a row. */
public final class ListQuery<E extends Identified> {
    private final Class<E> entity;
    private final List<SortKey<E>> sortKeys;
    private final String defaultSort;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public ListQuery(Class<E> entity, String defaultSort, List<SortKey<E>> sortKeys) {
        this.entity = entity;
        this.defaultSort = defaultSort;
        this.sortKeys = sortKeys;
    }

    /** Adds a condition on one named parameter; a null value leaves the filter out. */
    public ListQuery<E> where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add("(" + condition + ")");
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds a condition on any number of named parameters. */
    public ListQuery<E> whereAll(String condition, Map<String, Object> values) {
        conditions.add("(" + condition + ")");
        parameters.putAll(values);
        return this;
    }

    /** Adds a case-insensitive 'contains' over the given HQL expressions; null or blank leaves it out. */
    public ListQuery<E> whereContains(@Nullable String text, String... expressions) {
        if (text == null || text.isBlank()) {
            return this;
        }
        List<String> alternatives = new ArrayList<>();
        for (String expression : expressions) {
            alternatives.add("lower(" + expression + ") like :contains escape '!'");
        }
        String escaped = text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("([!%_])", "!$1");
        return where(String.join(" or ", alternatives), "contains", "%" + escaped + "%");
    }

    /** The page that {@code query} asks for. */
    public Page<E> page(EntityManager entityManager, PageQuery query) {
        Sorting<E> sorting = Sorting.parse(query.sort, defaultSort, sortKeys);
        List<E> found = slice(entityManager, query, sorting);
        boolean more = found.size() > query.most();
        List<E> items = more ? found.subList(0, query.most()) : found;
        String next = more ? sorting.cursorAfter(items.getLast()).encode() : null;
        Long total = query.total ? count(entityManager) : null;
        return new Page<>(List.copyOf(items), new PageInfo(query.most(), next, total));
    }

    private List<E> slice(EntityManager entityManager, PageQuery query, Sorting<E> sorting) {
        Map<String, Object> bound = new HashMap<>(parameters);
        List<String> all = new ArrayList<>(conditions);
        if (query.cursor != null) {
            all.add(sorting.after());
            bound.putAll(position(query.cursor, sorting));
        }
        String hql = "select e from " + entity.getName() + " e" + clause(all) + " order by " + sorting.orderBy();
        TypedQuery<E> typed = entityManager.createQuery(hql, entity).setMaxResults(query.most() + 1);
        bound.forEach(typed::setParameter);
        return typed.getResultList();
    }

    private Map<String, Object> position(String encoded, Sorting<E> sorting) {
        Cursor cursor = Cursor.decode(encoded, sorting);
        Map<String, Object> values = new HashMap<>();
        try {
            for (int i = 0; i < sorting.keys().size(); i++) {
                values.put(
                        "k" + i,
                        sorting.keys()
                                .get(i)
                                .key()
                                .parse()
                                .apply(cursor.values().get(i)));
            }
        } catch (RuntimeException unreadable) {
            throw Problem.parameter("cursor", "cursor.unknown");
        }
        return values;
    }

    private Long count(EntityManager entityManager) {
        TypedQuery<Long> typed = entityManager.createQuery(
                "select count(e) from " + entity.getName() + " e" + clause(conditions), Long.class);
        parameters.forEach(typed::setParameter);
        return typed.getSingleResult();
    }

    private static String clause(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
