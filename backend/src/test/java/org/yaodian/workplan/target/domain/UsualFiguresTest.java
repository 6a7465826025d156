package org.yaodian.workplan.target.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.target.UsualRange;

class UsualFiguresTest {

    private static UsualRange after(String... figures) {
        List<BigDecimal> earlier = Stream.of(figures).map(BigDecimal::new).toList();
        return Objects.requireNonNull(UsualFigures.after(earlier));
    }

    private static void between(UsualRange range, String low, String high) {
        assertThat(range.low()).isEqualByComparingTo(low);
        assertThat(range.high()).isEqualByComparingTo(high);
    }

    @Test
    void nothingIsExpectedWithoutFigures() {
        assertThat(UsualFigures.after(List.of())).isNull();
    }

    @Test
    void oneOrTwoFiguresAllowHalfOfTheLastEitherWay() {
        between(after("50"), "25", "75");
        between(after("10", "40"), "20", "60");
    }

    @Test
    void threeOrMoreAllowThreeRobustDeviationsAroundTheMedian() {
        // Median 52, deviations 2 1 0 1 3: median 1, times 4.4478.
        between(after("50", "51", "52", "53", "55"), "46.8", "57.2");
        between(after("40", "50", "52", "54", "70"), "43.1044", "60.8956");
    }

    @Test
    void oneWildFigureDoesNotWidenTheRange() {
        assertThat(after("50", "51", "52", "53", "900").isAbove(new BigDecimal("80")))
                .isTrue();
    }

    @Test
    void equalFiguresStillAllowATenthOrOne() {
        between(after("100", "100", "100"), "90", "110");
        between(after("2", "2", "2"), "1", "3");
    }

    @Test
    void whatWasNeverNegativeIsNotExpectedToBe() {
        between(after("0"), "0", "1");
        between(after("-2"), "-3", "-1");
    }

    @Test
    void onlyTheLastSixCount() {
        between(after("900", "900", "900", "10", "10", "10", "10", "10", "10"), "9", "11");
    }
}
