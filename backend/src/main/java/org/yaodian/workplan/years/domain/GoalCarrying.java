package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Goals;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.CommitmentPart;
import org.yaodian.workplan.years.LeftBehind;

/** Carries the goals of single units and the interim ones over, as far as they hold in the later plan. */
@ApplicationScoped
class GoalCarrying {
    /** Final goals first: they say where the way of the interim ones leads to. */
    private static final Comparator<GoalSummary> ORDER = Comparator.comparing(
                    (GoalSummary goal) -> goal.date(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(GoalSummary::id);

    private final Goals goals;
    private final RemainingUnits units;
    private final FinalValues finals;

    GoalCarrying(Goals goals, RemainingUnits units, FinalValues finals) {
        this.goals = goals;
        this.units = units;
        this.finals = finals;
    }

    void carry(Carriage carriage, CarriedTarget target, UUID successor) {
        Map<UUID, Remainder> remainders = new HashMap<>();
        for (GoalSummary goal : goals.ofTargets(List.of(target.before().id())).stream()
                .sorted(ORDER)
                .toList()) {
            UUID unit = goal.orgUnitId();
            Remainder remainder = unit == null
                    ? new Remainder(target.before(), target.value())
                    : remainders.computeIfAbsent(unit, id -> remainder(target.before(), id, carriage.years()));
            carry(carriage, target.before(), successor, new CarriedGoal(goal, remainder));
        }
    }

    private Remainder remainder(TargetSummary target, UUID unit, Years years) {
        BigDecimal value = Remainder.isOf(target) && isThere(unit)
                ? finals.of(target, years.former(), unit).value()
                : null;
        return new Remainder(target, value);
    }

    private boolean isThere(UUID unit) {
        return units.tree().find(unit.toString()).isPresent();
    }

    private void carry(Carriage carriage, TargetSummary target, UUID successor, CarriedGoal goal) {
        List<Reason> reasons = objections(carriage.years(), successor, goal);
        if (reasons.isEmpty()) {
            goals.create(successor, goal.spec(carriage.years()));
            carriage.cameAlong();
        } else {
            carriage.stayedBehind(new LeftBehind(
                    CommitmentKind.TARGET,
                    target.reference(),
                    goal.before().date() == null ? CommitmentPart.UNIT_GOAL : CommitmentPart.INTERIM_GOAL,
                    goal.before().orgUnitId() == null
                            ? null
                            : units.name(Objects.requireNonNull(goal.before().orgUnitId())),
                    goal.before().date(),
                    reasons));
        }
    }

    private List<Reason> objections(Years years, UUID successor, CarriedGoal goal) {
        UUID unit = goal.before().orgUnitId();
        List<Reason> ofUnit =
                unit == null ? List.of() : units.objection(unit, years).stream().toList();
        if (!ofUnit.isEmpty()) {
            return ofUnit;
        }
        if (goal.isReached()) {
            return List.of(Reason.of("years.goal-reached"));
        }
        return goals.objections(successor, goal.spec(years)).stream()
                .map(violation -> new Reason(violation.code(), violation.arguments()))
                .toList();
    }
}
