package org.yaodian.workplan.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTheBeatTest {

    @ParameterizedTest
    @CsvSource({
        "0, 25", // everything waits for a beat
        "3, 22", "24, 1", "25, 25", // just missed
        "61, 14", // two beats are over: the third
    })
    void whatIsMissingToTheNextBeat(long age, long missing) {
        assertThat(OnTheBeat.untilNext(Duration.ofMillis(age))).isEqualTo(Duration.ofMillis(missing));
    }

    @Test
    void lessThanAMillisecondIsOne() {
        assertThat(OnTheBeat.untilNext(Duration.ofNanos(24_999_999))).isEqualTo(Duration.ofMillis(1));
        assertThat(OnTheBeat.untilNext(Duration.ofNanos(22_500_000))).isEqualTo(Duration.ofMillis(3));
    }

    @Test
    void theAnswerItselfIsAsItWas() {
        assertThat(OnTheBeat.answer("not there", Duration.ofMillis(24)).await().indefinitely())
                .isEqualTo("not there");
    }
}
