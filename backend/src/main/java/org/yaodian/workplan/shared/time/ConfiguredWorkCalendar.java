package org.yaodian.workplan.shared.time;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the work calendar from the configuration; an entry that is no day or interval stops the start. */
class ConfiguredWorkCalendar {

    @Produces
    @Singleton
    WorkCalendar calendar(WorkCalendarSettings settings) {
        return new WorkCalendar(
                settings.daysOff().orElse(List.of()).stream()
                        .flatMap(ConfiguredWorkCalendar::days)
                        .collect(Collectors.toSet()),
                Set.copyOf(settings.makeUpDays().orElse(List.of())));
    }

    static Stream<LocalDate> days(String interval) {
        try {
            String[] ends = interval.strip().split("/", 2);
            LocalDate first = LocalDate.parse(ends[0]);
            LocalDate last = ends.length == 1 ? first : LocalDate.parse(ends[1]);
            return first.datesUntil(last.plusDays(1));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new ConfigurationException(
                    "yaodian.work-calendar.days-off: " + interval
                            + " is neither a day nor an interval like 2026-02-15/2026-02-23",
                    unreadable);
        }
    }
}
