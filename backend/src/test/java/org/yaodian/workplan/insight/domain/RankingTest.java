package org.yaodian.workplan.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static List<@Nullable BigDecimal> scores(@Nullable String... scores) {
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        Arrays.stream(scores).forEach(score -> figures.add(score == null ? null : new BigDecimal(score)));
        return figures;
    }

    private static List<@Nullable Integer> ranks(List<? extends @Nullable BigDecimal> scores) {
        Ranking ranking = new Ranking(scores);
        List<@Nullable Integer> ranks = new ArrayList<>();
        scores.forEach(score -> ranks.add(ranking.rank(score)));
        return ranks;
    }

    @Test
    void equalScoresShareTheBetterRankAndTheNextIsSkipped() {
        assertThat(ranks(scores("60", "90", "80", "80"))).containsExactly(4, 1, 2, 2);
    }

    @Test
    void scoresThatDifferOnlyInTrailingZerosAreTied() {
        Ranking ranking = new Ranking(scores("80.0", "80.00", "70"));
        assertThat(ranking.isTied(new BigDecimal("80"))).isTrue();
        assertThat(ranking.isTied(new BigDecimal("70"))).isFalse();
    }

    @Test
    void whoHasNoScoreHasNoRankAndTakesNone() {
        assertThat(ranks(scores(null, "50", null, "40"))).containsExactly(null, 1, null, 2);
        assertThat(new Ranking(scores(null, null)).isTied(null)).isFalse();
    }

    @Property
    void aRankIsOneMoreThanThereAreBetterOnes(@ForAll("figures") List<@Nullable BigDecimal> scores) {
        List<BigDecimal> given = scores.stream().filter(Objects::nonNull).toList();
        Ranking ranking = new Ranking(scores);
        for (BigDecimal score : given) {
            long better =
                    given.stream().filter(other -> other.compareTo(score) > 0).count();
            assertThat(ranking.rank(score)).isEqualTo((int) better + 1);
            assertThat(ranking.isTied(score))
                    .isEqualTo(given.stream()
                                    .filter(other -> other.compareTo(score) == 0)
                                    .count()
                            > 1);
        }
    }

    @Property
    void ranksDoNotDependOnTheOrder(@ForAll("figures") List<@Nullable BigDecimal> scores, @ForAll long seed) {
        List<@Nullable BigDecimal> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(seed));
        Ranking one = new Ranking(scores);
        Ranking other = new Ranking(shuffled);
        scores.forEach(score -> assertThat(one.rank(score)).isEqualTo(other.rank(score)));
    }

    @Provide
    Arbitrary<List<@Nullable BigDecimal>> figures() {
        return Arbitraries.integers()
                .between(0, 20)
                .map(number -> BigDecimal.valueOf(number * 5L, 1))
                .injectNull(0.2)
                .list()
                .ofMaxSize(15);
    }
}
