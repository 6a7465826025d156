package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.years.Basis;
import org.yaodian.workplan.years.CarriedOver;
import org.yaodian.workplan.years.CarryOverSpec;
import org.yaodian.workplan.years.CarryOvers;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.PlanComparison;
import org.yaodian.workplan.years.PlanComparisons;

@ApplicationScoped
class CarryOverService implements CarryOvers {
    private final Plans plans;
    private final PlanComparisons comparisons;
    private final TaskCarrying tasks;
    private final PartCarrying parts;
    private final BusinessClock clock;

    CarryOverService(
            Plans plans, PlanComparisons comparisons, TaskCarrying tasks, PartCarrying parts, BusinessClock clock) {
        this.plans = plans;
        this.comparisons = comparisons;
        this.tasks = tasks;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CarriedOver carryOver(UUID planId, CarryOverSpec spec) {
        PlanSummary plan = plans.get(planId).requireOpen();
        PlanSummary from =
                plans.find(spec.from()).orElseThrow(() -> Problem.invalid("/from", "plan.unknown", spec.from()));
        Years years = new Years(plan, from);
        years.objection("/from").ifPresent(violation -> {
            throw Problem.invalid(List.of(violation));
        });
        PlanComparison comparison = comparisons.compare(plan, from, clock.today());
        LeftOvers leftOvers = new LeftOvers(comparison, spec);
        Carriage carriage = new Carriage(years, comparison);
        each(leftOvers, CommitmentKind.TASK, carriage, id -> tasks.place(carriage, id));
        each(leftOvers, CommitmentKind.TARGET, carriage, id -> parts.target(carriage, id));
        each(leftOvers, CommitmentKind.MILESTONE, carriage, id -> parts.milestone(carriage, id));
        return carriage.result();
    }

    private static void each(LeftOvers leftOvers, CommitmentKind kind, Carriage carriage, Consumer<UUID> carry) {
        for (PlanComparison.Line line : leftOvers.of(kind)) {
            if (line.basis() == Basis.CONFIRMED) {
                carriage.kept(line);
            } else {
                carry.accept(Objects.requireNonNull(line.before()).commitment().id());
            }
        }
    }
}
