package org.yaodian.workplan.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.workplan.shared.time.Period;

/** How ADX writes our periods. */
class AdxPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01/P1Y",
        "2025-Q1, 2025-01-01/P3M",
        "2025-Q4, 2025-10-01/P3M",
        "2025-09, 2025-09-01/P1M",
        "2024-02, 2024-02-01/P1M"
    })
    void aPeriodIsItsFirstDayAndItsLength(String code, String interval) {
        Period period = Period.parse(code).orElseThrow();
        assertThat(Adx.interval(period)).isEqualTo(interval);
        assertThat(Adx.period(interval)).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-01/P1Q, 2025-Q2",
        "2025-01-01/P12M, 2025",
        "2025-09-01T00:00:00Z/P1M, 2025-09",
        "' 2025-09-01/P1M ', 2025-09"
    })
    void otherWaysToWriteItAreRead(String interval, String code) {
        assertThat(Adx.period(interval)).map(Period::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-09-01/P2M",
                "2025-09-01/P6M",
                "2025-09-02/P1M",
                "2025-02-01/P3M",
                "2025-04-01/P1Y",
                "2025-13-01/P1M",
                "2025-02-30/P1M",
                "2025-09-01",
                "2025-09",
                "P1M",
                "2025-09-01/P1W",
                "2025-09-01/2025-09-30",
                ""
            })
    void whatIsNoPeriodOfOursIsNotTaken(String interval) {
        assertThat(Adx.period(interval)).isEmpty();
    }
}
