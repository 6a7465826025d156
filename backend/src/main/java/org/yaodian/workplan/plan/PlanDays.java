package org.yaodian.workplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.shared.time.BusinessClock;

/** The days on which a plan, and what it holds, can be looked at. The one place that decides. */
@ApplicationScoped
public class PlanDays {
    /** How long after its end, or after today, a plan can still be looked at. */
    private static final int YEARS_AFTER = 1;

    private final BusinessClock clock;

    PlanDays(BusinessClock clock) {
        this.clock = clock;
    }

    /** The day asked for, else today; today is never refused: a plan can be written before its year begins. */
    public LocalDate asked(AsOfQuery query, PlanSummary plan) {
        LocalDate day = query.or(clock);
        if (query.asOf != null) {
            require("asOf", day, plan);
        }
        return day;
    }

    /** The same for a day in a body, at {@code pointer}; null for none. */
    public LocalDate written(@Nullable LocalDate day, String pointer, PlanSummary plan) {
        if (day == null) {
            return clock.today();
        }
        objection(pointer, day, plan).ifPresent(violation -> {
            throw Problem.invalid(List.of(violation));
        });
        return day;
    }

    /** Refuses, as a wrong parameter, a day before the plan begins or more than a year after today and its end. */
    public void require(String parameter, LocalDate day, PlanSummary plan) {
        objection(parameter, day, plan).ifPresent(violation -> {
            throw Problem.parameter(
                    parameter, violation.code(), violation.arguments().toArray());
        });
    }

    private Optional<Violation> objection(String pointer, LocalDate day, PlanSummary plan) {
        if (day.equals(clock.today())) {
            return Optional.empty();
        }
        LocalDate first = plan.startDate();
        LocalDate last = last(plan);
        if (day.isBefore(first)) {
            return Optional.of(Violation.of(pointer, "plan.day-before-start", day, plan.code(), first));
        }
        return day.isAfter(last)
                ? Optional.of(Violation.of(pointer, "plan.day-too-late", day, plan.code(), last))
                : Optional.empty();
    }

    private LocalDate last(PlanSummary plan) {
        LocalDate today = clock.today();
        return (plan.endDate().isAfter(today) ? plan.endDate() : today).plusYears(YEARS_AFTER);
    }
}
