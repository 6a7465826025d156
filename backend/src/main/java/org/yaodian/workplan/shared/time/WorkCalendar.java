package org.yaodian.workplan.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days people work: Monday to Friday, but for statutory holidays, and on those weekend days that make up for one.
 *
 * @param daysOff working days of the week that are holidays; weekends may be among them
 * @param makeUpDays weekend days that are worked
 */
public record WorkCalendar(Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

    public WorkCalendar {
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean isWorkday(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !daysOff.contains(day);
    }

    /** The day itself when it is worked, else the last one before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkday(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The day itself when it is worked, else the first one after it that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkday(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** Whether the holidays of that year are known; where they are not, only weekends are free. */
    public boolean knows(Year year) {
        return Stream.concat(daysOff.stream(), makeUpDays.stream())
                .map(Year::from)
                .collect(Collectors.toSet())
                .contains(year);
    }
}
