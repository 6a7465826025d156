package org.yaodian.workplan.reminder.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaodian.workplan.reminder.Digest;
import org.yaodian.workplan.reminder.LadderStep;
import org.yaodian.workplan.reminder.Matter;
import org.yaodian.workplan.reminder.Recipient;
import org.yaodian.workplan.reminder.Reminder;
import org.yaodian.workplan.shared.time.WorkCalendar;

/**
 * Which reminders the steps of a ladder make.
 *
 * <p>A step that falls on a free day goes out on the working day before it, or after it when the deadline has passed by then. Each
 * matter is told to a desk once a day, by the latest step.
 */
record LadderRules(WorkCalendar calendar) {
    private static final Comparator<Reminder> LONGEST_OVERDUE_FIRST = Comparator.comparing(Reminder::dueOn)
            .thenComparing(reminder -> reminder.matter().kind())
            .thenComparing(reminder -> reminder.matter().code())
            .thenComparing(reminder -> String.valueOf(reminder.matter().orgUnitId()));
    private static final Comparator<Digest> BY_DAY_AND_DESK = Comparator.comparing(Digest::day)
            .thenComparing(digest -> digest.recipient().circle())
            .thenComparing(digest -> digest.recipient().orgUnitId())
            .thenComparing(digest -> String.valueOf(digest.recipient().departmentId()));

    /** A reminder on the day on which it would go out, to one desk. */
    record Planned(LocalDate day, Recipient recipient, Reminder reminder) {}

    private record Once(LocalDate day, Recipient recipient, Matter matter) {}

    private record Post(LocalDate day, Recipient recipient) {}

    /** The day on which a step for that deadline goes out. */
    LocalDate dayOf(LadderStep step, LocalDate dueOn) {
        LocalDate day = dueOn.plusDays(step.days());
        return step.days() > 0 ? calendar.onOrAfter(day) : calendar.onOrBefore(day);
    }

    /** What the steps make of what is owed, within those days. */
    Stream<Planned> planned(List<LadderStep> steps, List<Owing> owed, Span span) {
        return owed.stream()
                .flatMap(owing -> steps.stream()
                        .map(step -> planned(step, owing))
                        .filter(planned -> span.contains(planned.day())));
    }

    private Planned planned(LadderStep step, Owing owing) {
        return new Planned(
                dayOf(step, owing.dueOn()),
                owing.desks().of(step.audience()),
                new Reminder(owing.matter(), owing.dueOn(), step.days()));
    }

    /** One digest for each day and desk. */
    static List<Digest> digests(Stream<Planned> planned) {
        Map<Once, Planned> latest = new HashMap<>();
        planned.forEach(one ->
                latest.merge(new Once(one.day(), one.recipient(), one.reminder().matter()), one, LadderRules::later));
        Map<Post, List<Reminder>> posts = new HashMap<>();
        latest.values()
                .forEach(one -> posts.computeIfAbsent(
                                new Post(one.day(), one.recipient()), post -> new java.util.ArrayList<>())
                        .add(one.reminder()));
        return posts.entrySet().stream()
                .map(post -> new Digest(
                        post.getKey().recipient(),
                        post.getKey().day(),
                        post.getValue().stream().sorted(LONGEST_OVERDUE_FIRST).toList()))
                .sorted(BY_DAY_AND_DESK)
                .toList();
    }

    private static Planned later(Planned one, Planned other) {
        return one.reminder().stepDays() >= other.reminder().stepDays() ? one : other;
    }
}
