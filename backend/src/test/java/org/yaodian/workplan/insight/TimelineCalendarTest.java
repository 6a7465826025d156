package org.yaodian.workplan.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.GoalComparator;

class TimelineCalendarTest {
    private static final UUID ID = UUID.fromString("0199b0a2-6c1e-7c55-9a53-1d0f4f1f7a10");
    private static final LocalDate DUE = LocalDate.of(2025, 10, 31);
    private static final Reference SOMETHING = new Reference(ID, "T01", "深化产教融合，办好职业教育；以及其他一些名称很长的工作内容");

    private static Timeline.Item item(Timeline.Kind kind, Light light, Timeline.@Nullable Goal goal) {
        return new Timeline.Item(
                kind,
                ID,
                7,
                "M01-1",
                "实训基地, 一期; 验收",
                null,
                DUE,
                null,
                null,
                light,
                SOMETHING,
                SOMETHING,
                null,
                null,
                null,
                goal);
    }

    private static Timeline timeline(Timeline.Item... items) {
        var plan = new PlanSummary(
                ID, 0, "p", "工作要点", 2025, ID, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), PlanStatus.ACTIVE);
        var unit = new OrgUnitSummary(ID, 0, "441600", "河源市", OrgLevel.CITY, "CITY", null, null, null);
        return new Timeline(plan, unit, LocalDate.of(2025, 10, 5), List.of(items));
    }

    private static VEvent only(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void aCalendarAppReadsWhatIsDueAndWhen() throws IOException, ParserException {
        String text = TimelineCalendar.of(
                timeline(item(Timeline.Kind.MILESTONE, Light.AT_RISK, null)), Locale.SIMPLIFIED_CHINESE);
        VEvent event = only(text);
        assertThat(value(event, "UID")).isEqualTo(ID.toString());
        assertThat(value(event, "SEQUENCE")).isEqualTo("7");
        assertThat(value(event, "DTSTART")).isEqualTo("20251031");
        assertThat(value(event, "DTEND")).isEqualTo("20251101");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20251004T160000Z");
        assertThat(value(event, "SUMMARY")).isEqualTo("【节点】实训基地, 一期; 验收");
        assertThat(value(event, "DESCRIPTION"))
                .startsWith("截至 2025-10-05：有风险\n")
                .endsWith("\n代码：M01-1");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void everyLineEndsInCrlfAndHasAtMost75Octets() {
        String text = TimelineCalendar.of(
                timeline(item(Timeline.Kind.TASK, Light.ON_TRACK, null)), Locale.SIMPLIFIED_CHINESE);
        assertThat(text).endsWith("\r\n").doesNotContain("\n\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void whatIsCancelledIsMarkedAsSuch() throws IOException, ParserException {
        String text =
                TimelineCalendar.of(timeline(item(Timeline.Kind.MILESTONE, Light.CANCELLED, null)), Locale.ENGLISH);
        assertThat(value(only(text), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void aGoalIsSaidInTheCallersLanguage() throws IOException, ParserException {
        var goal = new Timeline.Goal(GoalComparator.BETWEEN, new BigDecimal("50"), new BigDecimal("60"), "PERCENT");
        String text =
                TimelineCalendar.of(timeline(item(Timeline.Kind.INTERIM_GOAL, Light.OFF_TRACK, goal)), Locale.ENGLISH);
        VEvent event = only(text);
        assertThat(value(event, "SUMMARY")).startsWith("Interim goal: ");
        assertThat(value(event, "DESCRIPTION")).startsWith("As of 2025-10-05: Off track\nGoal: 50–60%\n");
    }

    @Test
    void theSameTimelineGivesTheSameText() {
        Timeline timeline = timeline(item(Timeline.Kind.TARGET, Light.ON_TRACK, null));
        assertThat(TimelineCalendar.of(timeline, Locale.ENGLISH))
                .isEqualTo(TimelineCalendar.of(timeline, Locale.ENGLISH));
    }
}
