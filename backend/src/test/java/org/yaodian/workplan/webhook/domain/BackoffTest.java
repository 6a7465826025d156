package org.yaodian.workplan.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DEADLINE = START.plus(Duration.ofDays(3));

    private static List<Instant> attempts(long seed) {
        Backoff backoff = new Backoff(new Random(seed));
        List<Instant> attempts = new ArrayList<>(List.of(START));
        Optional<Instant> next = backoff.next(1, START, DEADLINE, null);
        while (next.isPresent()) {
            attempts.add(next.get());
            next = backoff.next(attempts.size(), next.get(), DEADLINE, null);
        }
        return attempts;
    }

    @Property(tries = 50)
    void theLastAttemptIsMadeWhenThreeDaysAreOver(@ForAll long seed) {
        List<Instant> attempts = attempts(seed);
        assertThat(attempts).isSorted().hasSizeBetween(14, 24);
        assertThat(attempts.getLast()).isEqualTo(DEADLINE);
    }

    @Property(tries = 50)
    void eachWaitIsAFifthMoreOrLessThanItsMeasure(@ForAll long seed, @ForAll @IntRange(min = 9, max = 40) int late) {
        Backoff backoff = new Backoff(new Random(seed));
        assertThat(wait(backoff, 1, null)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(wait(backoff, 3, null)).isBetween(Duration.ofSeconds(96), Duration.ofSeconds(144));
        assertThat(wait(backoff, late, null)).isBetween(Duration.ofMinutes(384), Duration.ofMinutes(576));
    }

    private static Duration wait(Backoff backoff, int failures, @Nullable Duration wish) {
        return Duration.between(
                START, backoff.next(failures, START, DEADLINE, wish).orElseThrow());
    }

    @Test
    void manyThatFailAtOnceDoNotComeBackAtOnce() {
        assertThat(new java.util.Random(1)
                        .longs(20)
                        .mapToObj(seed -> attempts(seed).get(1))
                        .distinct()
                        .count())
                .isGreaterThan(15);
    }

    @Test
    void aWishToWaitLongerIsHeardUpToEightHoursAndOneToHurryIsNot() {
        Backoff backoff = new Backoff(new Random(1));
        assertThat(wait(backoff, 1, Duration.ofMinutes(5))).isEqualTo(Duration.ofMinutes(5));
        assertThat(wait(backoff, 1, Duration.ofDays(2))).isEqualTo(Duration.ofHours(8));
        assertThat(wait(backoff, 3, Duration.ofSeconds(1))).isGreaterThan(Duration.ofSeconds(90));
    }
}
