package org.yaodian.workplan.insight.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Scorecard;
import org.yaodian.workplan.shared.problem.Problem;

/** In which order the rows of a scorecard come, and where in it a page goes on. Those without a score always come last. */
enum RowOrder {
    RANK("rank", bestFirst()),
    REVERSED_RANK("-rank", worstFirst()),
    SCORE("score", worstFirst()),
    REVERSED_SCORE("-score", bestFirst()),
    CODE("code", Comparator.comparing(Position::code)),
    REVERSED_CODE("-code", Comparator.comparing(Position::code).reversed());

    private static final String SEPARATOR = "\u001f";

    private final String asked;

    @SuppressWarnings("ImmutableEnumChecker") // comparators hold no state
    private final Comparator<Position> order;

    RowOrder(String asked, Comparator<Position> order) {
        this.asked = asked;
        this.order = order;
    }

    /** Where a row stands. */
    record Position(@Nullable BigDecimal score, String code) {

        static Position of(Scorecard.Row row) {
            return new Position(row.score(), row.orgUnit().code());
        }
    }

    private static Comparator<Position> bestFirst() {
        return byScore(Comparator.<BigDecimal>naturalOrder().reversed());
    }

    private static Comparator<Position> worstFirst() {
        return byScore(Comparator.naturalOrder());
    }

    private static Comparator<Position> byScore(Comparator<BigDecimal> scores) {
        return Comparator.comparing(Position::score, Comparator.nullsLast(scores))
                .thenComparing(Position::code);
    }

    /** The order asked for; by rank when none is. */
    static RowOrder of(@Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return RANK;
        }
        return Arrays.stream(values())
                .filter(order -> order.asked.equals(sort))
                .findFirst()
                .orElseThrow(() -> Problem.parameter("sort", "sort.unknown", sort, names()));
    }

    private static String names() {
        return Arrays.stream(values())
                .map(order -> order.asked)
                .filter(name -> !name.startsWith("-"))
                .collect(Collectors.joining(", "));
    }

    /** The rows in this order, from the one after the cursor on. */
    List<Scorecard.Row> after(@Nullable String cursor, List<Scorecard.Row> rows) {
        Optional<Position> last = Optional.ofNullable(cursor).map(this::decode);
        return rows.stream()
                .filter(row -> last.isEmpty() || order.compare(Position.of(row), last.get()) > 0)
                .sorted(Comparator.comparing(Position::of, order))
                .toList();
    }

    /** The cursor of what comes after that row. */
    String cursorAfter(Scorecard.Row row) {
        String score = row.score() == null ? "" : row.score().toPlainString();
        String joined = String.join(SEPARATOR, asked, score, row.orgUnit().code());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    private Position decode(String cursor) {
        String[] parts;
        try {
            parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        } catch (IllegalArgumentException notBase64) {
            throw Problem.parameter("cursor", "cursor.unknown");
        }
        if (parts.length != 3 || !parts[0].equals(asked)) {
            throw Problem.parameter("cursor", "cursor.other-sort");
        }
        return new Position(score(parts[1]), parts[2]);
    }

    private static @Nullable BigDecimal score(String text) {
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException unreadable) {
            throw Problem.parameter("cursor", "cursor.unknown");
        }
    }
}
