package org.yaodian.workplan.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "20:00, 08:00, 19:59, false",
        "20:00, 08:00, 20:00, true",
        "20:00, 08:00, 23:59, true",
        "20:00, 08:00, 00:00, true",
        "20:00, 08:00, 07:59, true",
        "20:00, 08:00, 08:00, false",
        "12:00, 14:00, 13:00, true",
        "12:00, 14:00, 14:00, false",
        "00:00, 00:00, 03:00, false"
    })
    void theyMayGoOverMidnightAndAreNoneWhenBothEndsAreTheSame(
            LocalTime from, LocalTime until, LocalTime now, boolean quiet) {
        assertThat(new QuietHours(from, until).contain(now)).isEqualTo(quiet);
    }
}
