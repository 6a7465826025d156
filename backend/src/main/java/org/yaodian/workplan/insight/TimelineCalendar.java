package org.yaodian.workplan.insight;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.text.Messages;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * A timeline as a calendar (RFC 5545): one event of a whole day for each due date. An event keeps its {@code UID} for good and
 * raises its {@code SEQUENCE} with every change; the same timeline always gives the same text.
 */
public final class TimelineCalendar {
    /** Media type of the text. */
    public static final String MEDIA_TYPE = "text/calendar";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final String REFRESH = "PT6H";

    private final Timeline timeline;
    private final Locale language;
    private final CalendarLines lines = new CalendarLines();

    private TimelineCalendar(Timeline timeline, Locale language) {
        this.timeline = timeline;
        this.language = language;
    }

    /** The text of the calendar, in that language. */
    public static String of(Timeline timeline, Locale language) {
        return new TimelineCalendar(timeline, language).write();
    }

    private String write() {
        String name =
                say("calendar.name", timeline.plan().title(), timeline.orgUnit().name());
        lines.plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain(
                        "PRODID",
                        "-//Yaodian//Timeline//" + language.getLanguage().toUpperCase(Locale.ROOT))
                .plain("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .plain("REFRESH-INTERVAL;VALUE=DURATION", REFRESH)
                .plain("X-PUBLISHED-TTL", REFRESH);
        timeline.items().forEach(this::event);
        return lines.plain("END", "VCALENDAR").toString();
    }

    private void event(Timeline.Item item) {
        lines.plain("BEGIN", "VEVENT")
                .plain("UID", item.id().toString())
                .plain("DTSTAMP", stamp())
                .plain("SEQUENCE", String.valueOf(item.revision()))
                .plain("DTSTART;VALUE=DATE", DAY.format(item.dueDate()))
                .plain("DTEND;VALUE=DATE", DAY.format(item.dueDate().plusDays(1)))
                .text("SUMMARY", say("calendar.summary." + word(item.kind()), item.title()))
                .text("DESCRIPTION", description(item))
                .plain("CATEGORIES", item.kind().name())
                .plain("STATUS", item.light() == Light.CANCELLED ? "CANCELLED" : "CONFIRMED")
                .plain("TRANSP", "TRANSPARENT")
                .plain("END", "VEVENT");
    }

    /** What the event says is true since the day began, in China. */
    private String stamp() {
        return MOMENT.format(timeline.asOf().atStartOfDay(BusinessClock.ZONE).withZoneSameInstant(ZoneOffset.UTC));
    }

    private String description(Timeline.Item item) {
        List<String> facts = new ArrayList<>();
        facts.add(say("calendar.light", say("explanation.light." + item.light()), timeline.asOf()));
        Timeline.Goal goal = item.goal();
        if (goal != null) {
            facts.add(say("calendar.goal", figure(goal)));
        }
        add(facts, "calendar.completed", item.completedDate());
        add(facts, "calendar.forecast", item.forecastDate());
        add(facts, "calendar.org-unit", item.orgUnit());
        add(facts, "calendar.department", item.department());
        facts.add(say("calendar.task", item.task().name()));
        facts.add(say("calendar.programme", item.programme().name()));
        facts.add(say("calendar.code", item.code()));
        return String.join("\n", facts);
    }

    private static String figure(Timeline.Goal goal) {
        String value = goal.value().toPlainString();
        String unit = goal.unit().equals("PERCENT") ? "%" : " " + goal.unit();
        return switch (goal.comparator()) {
            case AT_LEAST -> "≥ " + value + unit;
            case AT_MOST -> "≤ " + value + unit;
            case EQUAL -> "= " + value + unit;
            case BETWEEN ->
                value + "–" + (goal.upper() == null ? value : goal.upper().toPlainString()) + unit;
        };
    }

    private void add(List<String> facts, String code, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(say(code, day));
        }
    }

    private void add(List<String> facts, String code, @Nullable Reference reference) {
        if (reference != null) {
            facts.add(say(code, reference.name()));
        }
    }

    private String say(String code, Object... arguments) {
        return Messages.text(language, code, List.of(arguments));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
