package org.yaodian.workplan.shared.time;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The statutory holidays, which the State Council announces for each year. */
@ConfigMapping(prefix = "yaodian.work-calendar")
interface WorkCalendarSettings {

    /** Holidays: days, or intervals such as {@code 2026-02-15/2026-02-23} with both ends included (ISO 8601). */
    Optional<List<String>> daysOff();

    /** Days of a weekend that are worked instead. */
    Optional<List<LocalDate>> makeUpDays();
}
