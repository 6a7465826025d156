package org.yaodian.workplan.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static Score.Part part(@Nullable String achievement, String weight) {
        return new Score.Part(achievement == null ? null : new BigDecimal(achievement), new BigDecimal(weight));
    }

    @Test
    void theScoreIsTheWeightedMeanOfAchievementsInHundredths() {
        assertThat(Score.of(List.of(part("1", "1"), part("0.5", "3")))).isEqualTo("62.50");
        assertThat(Score.of(List.of(part("1", "1"), part("1", "1"), part("0", "1"))))
                .isEqualTo("66.67");
    }

    @Test
    void whatIsExpectedButNotReportedCountsNothing() {
        assertThat(Score.of(List.of(part("1", "1"), part(null, "1")))).isEqualTo("50.00");
        assertThat(Score.of(List.of(part(null, "1")))).isEqualTo("0.00");
    }

    @Test
    void withoutAnythingToWeighThereIsNoScore() {
        assertThat(Score.of(List.of())).isNull();
        assertThat(Score.of(List.of(part("1", "0")))).isNull();
    }

    @Property
    void aScoreLiesBetweenZeroAndAHundred(@ForAll("parts") List<Score.Part> parts) {
        BigDecimal score = Score.of(parts);
        if (score != null) {
            assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(score.scale()).isEqualTo(2);
        }
    }

    @Property
    void aScoreDoesNotDependOnTheOrder(@ForAll("parts") List<Score.Part> parts, @ForAll long seed) {
        List<Score.Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Score.of(shuffled)).isEqualTo(Score.of(parts));
    }

    @Property
    void doingBetterNeverLowersAScore(@ForAll("parts") List<Score.Part> parts) {
        BigDecimal before = Score.of(parts);
        BigDecimal after = Score.of(parts.stream()
                .map(part -> new Score.Part(BigDecimal.ONE, part.weight()))
                .toList());
        if (before != null && after != null) {
            assertThat(after).isGreaterThanOrEqualTo(before).isEqualByComparingTo("100");
        }
    }

    @Provide
    Arbitrary<List<Score.Part>> parts() {
        Arbitrary<BigDecimal> achievements = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(6)
                .injectNull(0.2);
        Arbitrary<BigDecimal> weights = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(3);
        return Combinators.combine(achievements, weights)
                .as(Score.Part::new)
                .list()
                .ofMaxSize(12);
    }
}
