package org.yaodian.workplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.problem.Problem;
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

    /** The day asked for, else today, which is never refused: a plan can be written before its year begins. */
    public LocalDate asked(AsOfQuery query, PlanSummary plan) {
        LocalDate day = query.or(clock);
        if (query.asOf != null) {
            require("asOf", day, plan);
        }
        return day;
    }

    /** Refuses, as a wrong parameter, a day before the plan begins or more than a year after today and its end. */
    public void require(String parameter, LocalDate day, PlanSummary plan) {
        if (day.isBefore(plan.startDate())) {
            throw Problem.parameter(parameter, "plan.day-before-start", day, plan.code(), plan.startDate());
        }
        LocalDate last = last(plan);
        if (day.isAfter(last)) {
            throw Problem.parameter(parameter, "plan.day-too-late", day, plan.code(), last);
        }
    }

    private LocalDate last(PlanSummary plan) {
        LocalDate today = clock.today();
        return (plan.endDate().isAfter(today) ? plan.endDate() : today).plusYears(YEARS_AFTER);
    }
}
