package org.yaodian.workplan.shared.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * A field that a list can be sorted by. It must never be null: give an expression with a {@code coalesce} where a column
 * can be.
 *
 * @param name what callers write
 * @param expression HQL over the alias {@code e}
 * @param value the same value read from an entity
 * @param parse reads a value back from a cursor
 */
public record SortKey<E>(String name, String expression, Function<E, Object> value, Function<String, Object> parse) {

    public static <E> SortKey<E> text(String name, String expression, Function<E, Object> value) {
        return new SortKey<>(name, expression, value, text -> text);
    }

    public static <E> SortKey<E> number(String name, String expression, Function<E, Object> value) {
        return new SortKey<>(name, expression, value, Integer::valueOf);
    }

    public static <E> SortKey<E> date(String name, String expression, Function<E, Object> value) {
        return new SortKey<>(name, expression, value, LocalDate::parse);
    }

    public static <E> SortKey<E> moment(String name, String expression, Function<E, Object> value) {
        return new SortKey<>(name, expression, value, Instant::parse);
    }

    static <E> SortKey<E> id(Function<E, Object> value) {
        return new SortKey<>("id", "e.id", value, UUID::fromString);
    }
}
