package org.yaodian.workplan.years.domain;

import java.time.LocalDate;
import org.yaodian.workplan.target.GoalSpec;
import org.yaodian.workplan.target.GoalSummary;

/** What an interim goal, or one of a single unit, is to be in the later plan: what is left of it, as many years later. */
record CarriedGoal(GoalSummary before, Remainder remainder) {

    boolean isReached() {
        return remainder.isReached(before.value());
    }

    GoalSpec spec(Years years) {
        LocalDate date = before.date();
        return new GoalSpec(
                before.orgUnitId() == null ? null : before.orgUnitId().toString(),
                date == null ? null : date.plusYears(years.apart()),
                remainder.of(before.value()),
                before.valueUpper());
    }
}
