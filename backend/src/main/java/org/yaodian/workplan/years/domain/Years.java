package org.yaodian.workplan.years.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.problem.Violation;

/** A plan and an earlier one that it is put beside. */
record Years(PlanSummary plan, PlanSummary former) {

    /** How many years lie between the two. */
    int apart() {
        return plan.year() - former.year();
    }

    /** Why the two cannot be compared; empty when they can. */
    Optional<Violation> objection(String pointer) {
        return apart() > 0
                ? Optional.empty()
                : Optional.of(Violation.of(pointer, "years.not-earlier", former.code(), plan.code()));
    }

    /** The same day in the later plan, or the nearest one that lies in it. */
    LocalDate moved(LocalDate day) {
        LocalDate same = day.plusYears(apart());
        if (same.isBefore(plan.startDate())) {
            return plan.startDate();
        }
        return same.isAfter(plan.endDate()) ? plan.endDate() : same;
    }
}
