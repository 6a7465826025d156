package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.reminder.Digest;
import org.yaodian.workplan.reminder.LadderSummary;
import org.yaodian.workplan.reminder.Ladders;
import org.yaodian.workplan.reminder.Preview;
import org.yaodian.workplan.reminder.Reminders;
import org.yaodian.workplan.reminder.domain.LadderRules.Planned;
import org.yaodian.workplan.shared.time.WorkCalendar;

@ApplicationScoped
class ReminderService implements Reminders {
    private static final int MOST_DAYS_CAUGHT_UP = 14;

    private final Obligations obligations;
    private final Ladders ladders;
    private final Plans plans;
    private final DigestStore store;
    private final WorkCalendar calendar;
    private final CurrentCaller caller;
    private final Scope scope;

    ReminderService(
            Obligations obligations,
            Ladders ladders,
            Plans plans,
            DigestStore store,
            WorkCalendar calendar,
            CurrentCaller caller,
            Scope scope) {
        this.obligations = obligations;
        this.ladders = ladders;
        this.plans = plans;
        this.store = store;
        this.calendar = calendar;
        this.caller = caller;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Preview preview(PlanSummary plan, LocalDate from, int days) {
        Span span = new Span(from, from.plusDays(days - 1L));
        Set<Year> unknown = Stream.of(Year.from(span.first()), Year.from(span.last()))
                .filter(year -> !calendar.knows(year))
                .collect(Collectors.toSet());
        return new Preview(span.first(), span.last(), LadderRules.digests(planned(plan, span)), unknown);
    }

    /** The steps of days that nobody made reminders for go out with those of the day that is made next. */
    @Override
    @ActivateRequestContext
    @Transactional
    public List<Digest> make(LocalDate day) {
        caller.runAsSystem("reminders");
        LocalDate last = store.lastRunBefore(day);
        if (!store.begin(day)) {
            return List.of();
        }
        Span span = new Span(firstDay(last, day), day);
        List<Digest> digests = LadderRules.digests(plans.active().stream()
                .flatMap(plan -> planned(plan, span))
                .map(one -> new Planned(day, one.recipient(), one.reminder())));
        store.save(digests);
        return digests;
    }

    private static LocalDate firstDay(@Nullable LocalDate last, LocalDate day) {
        LocalDate farthest = day.minusDays(MOST_DAYS_CAUGHT_UP);
        LocalDate next = last == null ? day : last.plusDays(1);
        return next.isBefore(farthest) ? farthest : next;
    }

    private Stream<Planned> planned(PlanSummary plan, Span span) {
        LadderSummary ladder = ladders.of(plan);
        return ladder.enabled()
                ? new LadderRules(calendar).planned(ladder.steps(), obligations.of(plan, scope.tree(), span), span)
                : Stream.empty();
    }
}
