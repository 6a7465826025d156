package org.yaodian.workplan.reminder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.workplan.reminder.Audience;
import org.yaodian.workplan.reminder.Circle;
import org.yaodian.workplan.reminder.Digest;
import org.yaodian.workplan.reminder.LadderSpec;
import org.yaodian.workplan.reminder.LadderStep;
import org.yaodian.workplan.reminder.Matter;
import org.yaodian.workplan.reminder.Recipient;
import org.yaodian.workplan.reminder.Reminder;
import org.yaodian.workplan.reminder.ReminderKind;
import org.yaodian.workplan.shared.time.WorkCalendar;

/** National Day 2025 is free from 1 to 8 October; Saturday 11 October is worked. */
class LadderRulesTest {
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            Set.copyOf(LocalDate.parse("2025-10-01")
                    .datesUntil(LocalDate.parse("2025-10-09"))
                    .toList()),
            Set.of(LocalDate.parse("2025-10-11")));
    private static final Recipient OWNER = Recipient.unit(new UUID(0, 1), Circle.REPORTERS);
    private static final Recipient SUPERIOR = Recipient.unit(new UUID(0, 1), Circle.REVIEWERS);
    private static final Recipient OFFICE = Recipient.unit(new UUID(0, 9), Circle.OFFICE);

    private final LadderRules rules = new LadderRules(CALENDAR);

    private static Owing owing(String code, String dueOn) {
        Matter matter = new Matter(
                ReminderKind.MILESTONE, new UUID(0, 5), new UUID(1, code.hashCode()), code, "Name " + code, null, null);
        return new Owing(matter, LocalDate.parse(dueOn), new Owing.Desks(OWNER, SUPERIOR, OFFICE));
    }

    private List<Digest> digests(List<LadderStep> steps, Stream<Owing> owed, String from, String until) {
        Span span = new Span(LocalDate.parse(from), LocalDate.parse(until));
        return LadderRules.digests(rules.planned(steps, owed.toList(), span));
    }

    @ParameterizedTest
    @CsvSource({
        "-7, 2025-10-17, 2025-10-10", // a Friday
        "-3, 2025-10-10, 2025-09-30", // the 7th is free: earlier
        "0, 2025-10-12, 2025-10-11", // a Sunday: the worked Saturday before
        "5, 2025-10-07, 2025-10-13", // the 12th is free: later
        "1, 2025-10-10, 2025-10-11"
    })
    void aFreeDayMovesAStepAwayFromTheDeadline(int days, LocalDate dueOn, LocalDate goesOut) {
        assertThat(rules.dayOf(new LadderStep(days, Audience.OWNER), dueOn)).isEqualTo(goesOut);
    }

    @Test
    void eachStepGoesToItsAudience() {
        List<Digest> digests =
                digests(LadderSpec.USUAL.steps(), Stream.of(owing("M1", "2025-10-15")), "2025-10-09", "2025-10-31");

        assertThat(digests)
                .extracting(Digest::day, Digest::recipient)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2025-10-11"), OWNER),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2025-10-15"), OWNER),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2025-10-20"), OWNER),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2025-10-20"), SUPERIOR),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2025-10-27"), OFFICE));
    }

    @Test
    void twoStepsOnOneDayTellAMatterOnceByTheLaterOne() {
        // 5 and 2 days before the 8th lie in the holidays: both fall on the last working day before them.
        List<LadderStep> steps = List.of(new LadderStep(-5, Audience.OWNER), new LadderStep(-2, Audience.OWNER));

        List<Digest> digests = digests(steps, Stream.of(owing("M1", "2025-10-08")), "2025-09-20", "2025-10-10");

        assertThat(digests).hasSize(1);
        assertThat(digests.getFirst().day()).isEqualTo("2025-09-30");
        assertThat(digests.getFirst().reminders())
                .extracting(Reminder::stepDays)
                .containsExactly(-2);
    }

    @Test
    void allMattersOfOneDeskAreOneDigestLongestOverdueFirst() {
        List<LadderStep> steps = List.of(new LadderStep(0, Audience.OWNER), new LadderStep(5, Audience.OWNER));

        List<Digest> digests = digests(
                steps,
                Stream.of(owing("M2", "2025-10-22"), owing("M1", "2025-10-22"), owing("M3", "2025-10-17")),
                "2025-10-22",
                "2025-10-22");

        assertThat(digests).hasSize(1);
        assertThat(digests.getFirst().reminders())
                .extracting(reminder -> reminder.matter().code())
                .containsExactly("M3", "M1", "M2");
    }

    /** However the days are cut into runs, each reminder goes out in exactly one of them. */
    @Property(tries = 200)
    void runsOfAnyLengthSendTheSameRemindersOnce(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 9) Integer> lengths, @ForAll long seed) {
        int days = lengths.stream().mapToInt(Integer::intValue).sum();
        LocalDate first = LocalDate.parse("2025-09-20");
        Random random = new Random(seed);
        List<Owing> owed = IntStream.range(0, 12)
                .mapToObj(place ->
                        owing("M" + place, first.plusDays(random.nextInt(days)).toString()))
                .toList();
        List<Reminder> whole = sent(owed, new Span(first, first.plusDays(days - 1L)));

        List<Reminder> inRuns = new java.util.ArrayList<>();
        LocalDate from = first;
        for (int length : lengths) {
            inRuns.addAll(sent(owed, new Span(from, from.plusDays(length - 1L))));
            from = from.plusDays(length);
        }

        assertThat(inRuns).containsExactlyInAnyOrderElementsOf(whole);
    }

    private List<Reminder> sent(List<Owing> owed, Span span) {
        List<LadderStep> steps = List.of(
                new LadderStep(-7, Audience.OWNER),
                new LadderStep(-3, Audience.OWNER),
                new LadderStep(0, Audience.OWNER),
                new LadderStep(5, Audience.OWNER));
        return LadderRules.digests(rules.planned(steps, owed, span)).stream()
                .flatMap(digest -> digest.reminders().stream())
                .toList();
    }
}
