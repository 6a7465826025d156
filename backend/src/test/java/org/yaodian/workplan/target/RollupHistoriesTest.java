package org.yaodian.workplan.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;

/** Whatever happens in whatever order, what is kept added up is what adding up anew gives. */
@ApiTest
class RollupHistoriesTest {
    private static final int STEPS = 40;

    @Inject
    RollupVerification verification;

    /** Some that stay the same, and one that is new each time; a failure names it. */
    static LongStream seeds() {
        return LongStream.of(1, 2, ThreadLocalRandom.current().nextLong());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAddedUpStepByStepIsWhatAddingUpAnewGives(long seed) {
        RandomHistory history = new RandomHistory(seed);
        for (int step = 0; step < STEPS; step++) {
            history.step();
            if (step % 4 == 3) {
                compare(history);
            }
        }
        assertThat(verification.verify()).isEmpty();
    }

    private static void compare(RandomHistory history) {
        String unit = history.somewhere();
        LocalDate day = history.someDay();
        var figures = history.figures;
        same(history, RandomHistory.RATIO, unit, day, figures.ratio(RandomHistory.RATIO, unit, day));
        same(history, RandomHistory.SUM, unit, day, figures.sum(RandomHistory.SUM, unit, day));
        if (unit.equals(history.city.code())) {
            same(history, RandomHistory.COVERAGE, unit, day, figures.coverage(RandomHistory.COVERAGE, unit, day));
        }
    }

    private static void same(
            RandomHistory history, String target, String unit, LocalDate day, NaiveFigures.Answer expected) {
        JsonPath answer = new JsonPath(As.coordinator()
                .get(history.address(target) + "/value?orgUnit=" + unit + "&asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        Object figure = answer.get("value");
        BigDecimal value = figure == null ? null : new BigDecimal(figure.toString());
        String place = target + " of " + unit + " on " + day;
        if (expected.value() == null) {
            assertThat(value).as(place).isNull();
        } else {
            assertThat(value).as(place).isEqualByComparingTo(expected.value());
        }
        assertThat(answer.getInt("reportedUnits")).as(place).isEqualTo(expected.reported());
        assertThat(answer.getInt("expectedUnits")).as(place).isEqualTo(expected.expected());
    }
}
