package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSpec;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.target.TimeBasis;

/** What targets of a plan stood at when it ended, or stand at today if it runs still. */
@ApplicationScoped
class FinalValues {
    private final Targets targets;
    private final TargetValues values;
    private final BusinessClock clock;

    FinalValues(Targets targets, TargetValues values, BusinessClock clock) {
        this.targets = targets;
        this.values = values;
        this.clock = clock;
    }

    LocalDate day(PlanSummary plan) {
        LocalDate today = clock.today();
        return plan.endDate().isBefore(today) ? plan.endDate() : today;
    }

    /** The value for the plan's whole unit. */
    TargetValue of(TargetSummary target, PlanSummary plan) {
        return of(target, plan, plan.orgUnitId());
    }

    /** The value for one unit. */
    TargetValue of(TargetSummary target, PlanSummary plan, UUID unit) {
        var found = values.of(
                List.of(target), unit, TargetValues.Query.on(day(plan)).withoutForecasts());
        return Objects.requireNonNull(found.get(target.id()));
    }

    /** Makes what the predecessor came to the successor's baseline. */
    void takeAsBaseline(Decisions.Pair pair, PlanSummary former) {
        TargetSummary before = targets.get(pair.before());
        TargetSummary after = targets.get(pair.after());
        if (!before.unit().equals(after.unit()) || after.timeBasis() != TimeBasis.SNAPSHOT) {
            throw Problem.conflict("years.baseline-of-another-kind", before.code(), after.code());
        }
        BigDecimal value = Rounding.value(before, of(before, former).value());
        if (value == null) {
            throw Problem.conflict("years.no-final-value", before.code());
        }
        targets.replace(after.id(), TargetSpec.startingFrom(after, value, day(former)), Precondition.NONE);
    }
}
