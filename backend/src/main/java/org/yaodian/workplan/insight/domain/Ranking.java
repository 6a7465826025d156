package org.yaodian.workplan.insight.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Places by score, the highest first: equal scores share the better place, and the next one is skipped (1, 2, 2, 4). */
final class Ranking {
    /** How many have each score; 80.0 and 80.00 are one score. */
    private final NavigableMap<BigDecimal, Integer> counts = new TreeMap<>();

    Ranking(Collection<? extends @Nullable BigDecimal> scores) {
        scores.stream().filter(Objects::nonNull).forEach(score -> counts.merge(score, 1, Integer::sum));
    }

    /** One more than there are better ones; null without a score. */
    @Nullable
    Integer rank(@Nullable BigDecimal score) {
        return score == null
                ? null
                : 1
                        + counts.tailMap(score, false).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum();
    }

    /** Whether another one has the same score. */
    boolean isTied(@Nullable BigDecimal score) {
        return score != null && counts.getOrDefault(score, 0) > 1;
    }
}
