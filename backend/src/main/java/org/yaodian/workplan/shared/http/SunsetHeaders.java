package org.yaodian.workplan.shared.http;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * What an annotation says, as header fields say it.
 *
 * @param deprecation a date of structured fields, as RFC 9745 wants it
 * @param sunset a date of HTTP, as RFC 8594 wants it
 */
record SunsetHeaders(String deprecation, String sunset, String link) {
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    static SunsetHeaders of(Sunset sunset) {
        return new SunsetHeaders(
                "@" + startOf(sunset.deprecatedOn()).toEpochSecond(),
                startOf(sunset.goesOn()).withZoneSameInstant(ZoneOffset.UTC).format(HTTP_DATE),
                "<" + sunset.link() + ">; rel=\"deprecation\"");
    }

    private static ZonedDateTime startOf(String day) {
        return LocalDate.parse(day).atStartOfDay(BusinessClock.ZONE);
    }
}
