package org.yaodian.workplan.exchange.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.shared.time.Period;

/** The words of ADX, and how its periods are written. */
final class Adx {
    static final String NAMESPACE = "urn:ihe:qrph:adx:2015";
    static final String ROOT = "adx";
    static final String EXPORTED = "exported";
    static final String GROUP = "group";
    static final String DATA_SET = "dataSet";
    static final String ORG_UNIT = "orgUnit";
    static final String PERIOD = "period";
    static final String DATA_VALUE = "dataValue";
    static final String DATA_ELEMENT = "dataElement";
    static final String VALUE = "value";
    static final String ANNOTATION = "annotation";

    private static final Pattern INTERVAL = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T00:00:00Z?)?/(P\\d{1,2}[MYQ])");

    private Adx() {}

    /** What a data element of a target stands for. No target has a dot in its code. */
    enum Part {
        NUMERATOR(".numerator", "numerator"),
        DENOMINATOR(".denominator", "denominator"),
        VALUE("", "value");

        private final String ending;
        private final String field;

        Part(String ending, String field) {
            this.ending = ending;
            this.field = field;
        }

        /** The data element of a target. */
        String element(String target) {
            return target + ending;
        }

        String field() {
            return field;
        }

        /** The code of the target that a data element is of. */
        String target(String element) {
            return element.substring(0, element.length() - ending.length());
        }

        static Part of(String element) {
            return Arrays.stream(values())
                    .filter(part -> element.endsWith(part.ending))
                    .findFirst()
                    .orElse(VALUE);
        }
    }

    /** A period as its first day and its length (ISO 8601), for example {@code 2025-07-01/P3M}. */
    static String interval(Period period) {
        return period.start() + "/" + duration(period.frequency());
    }

    private static String duration(Frequency frequency) {
        return switch (frequency) {
            case YEARLY -> "P1Y";
            case QUARTERLY -> "P3M";
            case MONTHLY -> "P1M";
        };
    }

    /** Reads a year, quarter or month of the calendar; older systems write a quarter as {@code P1Q}. Empty for any other. */
    static Optional<Period> period(String interval) {
        Matcher matcher = INTERVAL.matcher(interval.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Frequency> frequency = switch (matcher.group(2)) {
            case "P1Y", "P12M" -> Optional.of(Frequency.YEARLY);
            case "P3M", "P1Q" -> Optional.of(Frequency.QUARTERLY);
            case "P1M" -> Optional.of(Frequency.MONTHLY);
            default -> Optional.empty();
        };
        try {
            LocalDate start = LocalDate.parse(matcher.group(1));
            return frequency.map(each -> new Period(each, start));
        } catch (DateTimeException | IllegalArgumentException noPeriodOfOurs) {
            return Optional.empty();
        }
    }
}
