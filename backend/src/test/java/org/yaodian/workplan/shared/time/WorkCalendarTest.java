package org.yaodian.workplan.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With National Day 2025: 1 to 8 October are free, Sunday 28 September and Saturday 11 October are worked. */
class WorkCalendarTest {
    private final WorkCalendar calendar = new WorkCalendar(
            ConfiguredWorkCalendar.days("2025-10-01/2025-10-08").collect(Collectors.toSet()),
            Set.of(LocalDate.parse("2025-09-28"), LocalDate.parse("2025-10-11")));

    @ParameterizedTest
    @CsvSource({
        "2025-09-26, true", // Friday
        "2025-09-27, false", // Saturday
        "2025-09-28, true", // Sunday, worked
        "2025-10-01, false", // holiday on a Wednesday
        "2025-10-09, true",
        "2025-10-11, true", // Saturday, worked
        "2025-10-12, false"
    })
    void weekendsAndHolidaysAreFreeAndMakeUpDaysAreWorked(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkday(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-05, 2025-09-30, 2025-10-09", "2025-10-09, 2025-10-09, 2025-10-09"})
    void aFreeDayGivesWayToTheNearestWorkingDay(LocalDate day, LocalDate before, LocalDate after) {
        assertThat(calendar.onOrBefore(day)).isEqualTo(before);
        assertThat(calendar.onOrAfter(day)).isEqualTo(after);
    }

    @Property
    void theDayFoundIsWorkedAndNoneInBetweenIs(@ForAll @IntRange(max = 3650) int offset) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(offset);
        assertThat(calendar.isWorkday(calendar.onOrBefore(day))).isTrue();
        assertThat(calendar.isWorkday(calendar.onOrAfter(day))).isTrue();
        assertThat(calendar.onOrBefore(day).plusDays(1).datesUntil(day.plusDays(1)))
                .noneMatch(calendar::isWorkday);
        assertThat(day.datesUntil(calendar.onOrAfter(day))).noneMatch(calendar::isWorkday);
    }

    @Test
    void aYearWithoutHolidaysIsSaidToBeUnknown() {
        assertThat(calendar.knows(Year.of(2025))).isTrue();
        assertThat(calendar.knows(Year.of(2026))).isFalse();
    }

    @Test
    void whatIsNoIntervalIsRefusedByName() {
        assertThatThrownBy(() -> ConfiguredWorkCalendar.days("2026-02-30/2026-03-01"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("2026-02-30/2026-03-01");
        assertThatThrownBy(() -> ConfiguredWorkCalendar.days("2026-03-02/2026-02-01"))
                .isInstanceOf(ConfigurationException.class);
    }
}
