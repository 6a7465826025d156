package org.yaodian.workplan.shared.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A year, quarter or month that a figure is reported for, written {@code 2025}, {@code 2025-Q3} or {@code 2025-09}.
 *
 * @param frequency which of the three
 * @param start its first day
 */
public record Period(Frequency frequency, LocalDate start) {
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    public Period {
        if (start.getDayOfMonth() != 1 || (start.getMonthValue() - 1) % frequency.months() != 0) {
            throw new IllegalArgumentException(start + " does not start a period of frequency " + frequency);
        }
    }

    /** Reads a period code; empty when it is none. */
    public static Optional<Period> parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year < 1900) {
            return Optional.empty();
        }
        if (matcher.group(2) != null) {
            int month = (Integer.parseInt(matcher.group(2)) - 1) * 3 + 1;
            return Optional.of(new Period(Frequency.QUARTERLY, LocalDate.of(year, month, 1)));
        }
        if (matcher.group(3) != null) {
            return Optional.of(
                    new Period(Frequency.MONTHLY, LocalDate.of(year, Integer.parseInt(matcher.group(3)), 1)));
        }
        return Optional.of(new Period(Frequency.YEARLY, LocalDate.of(year, 1, 1)));
    }

    /** The period of {@code frequency} that {@code day} falls in. */
    public static Period containing(LocalDate day, Frequency frequency) {
        int month = (day.getMonthValue() - 1) / frequency.months() * frequency.months() + 1;
        return new Period(frequency, LocalDate.of(day.getYear(), month, 1));
    }

    /** The periods of {@code frequency} from that of {@code first} to that of {@code last}, in order; none if it lies before. */
    public static List<Period> between(LocalDate first, LocalDate last, Frequency frequency) {
        return Stream.iterate(
                        containing(first, frequency), period -> !period.start().isAfter(last), Period::next)
                .toList();
    }

    public Period next() {
        return new Period(frequency, start.plusMonths(frequency.months()));
    }

    public Period previous() {
        return new Period(frequency, start.minusMonths(frequency.months()));
    }

    /** Its last day. */
    public LocalDate end() {
        return next().start().minusDays(1);
    }

    /** Its code, for example {@code 2025-Q3}. */
    public String code() {
        return switch (frequency) {
            case YEARLY -> "%04d".formatted(start.getYear());
            case QUARTERLY -> "%04d-Q%d".formatted(start.getYear(), (start.getMonthValue() - 1) / 3 + 1);
            case MONTHLY -> "%04d-%02d".formatted(start.getYear(), start.getMonthValue());
        };
    }

    @Override
    public String toString() {
        return code();
    }
}
