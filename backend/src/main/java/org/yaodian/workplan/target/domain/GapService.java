package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.AllocationSpec;
import org.yaodian.workplan.target.Gap;
import org.yaodian.workplan.target.Gaps;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Goals;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.Targets;

@ApplicationScoped
class GapService implements Gaps {
    private final Targets targets;
    private final TargetValues values;
    private final Goals goals;
    private final AllocatedGoals allocated;
    private final Plans plans;
    private final Scope scope;
    private final PlanDays days;

    GapService(
            Targets targets,
            TargetValues values,
            Goals goals,
            AllocatedGoals allocated,
            Plans plans,
            Scope scope,
            PlanDays days) {
        this.targets = targets;
        this.values = values;
        this.goals = goals;
        this.allocated = allocated;
        this.plans = plans;
        this.scope = scope;
        this.days = days;
    }

    @Override
    @Transactional
    public Gap of(TargetSummary target, OrgUnitSummary unit, TargetValues.Query query, Gap.Plan plan) {
        AllocationRules.broken(plan).ifPresent(code -> {
            throw Problem.parameter("cap", code);
        });
        return gap(target, unit, query, plan);
    }

    private Gap gap(TargetSummary target, OrgUnitSummary unit, TargetValues.Query query, Gap.Plan plan) {
        boolean reports = unit.level() == target.reportingLevel();
        List<OrgUnitSummary> parts = reports ? List.of() : scope.tree().children(unit.id());
        List<TargetValue> found =
                values.of(target, Stream.concat(Stream.of(unit), parts.stream()).toList(), query);
        List<TargetValue> rows = reports ? found : found.subList(1, found.size());
        Portions portions = Portions.of(target, scope.tree(), reports, goals.ofTargets(List.of(target.id())));
        return new GapOfUnit(target, unit, plan, portions).gap(found.getFirst(), rows);
    }

    @Override
    @Transactional
    public List<GoalSummary> allocate(UUID targetId, AllocationSpec spec) {
        Gap.Plan plan = new Gap.Plan(spec.allocation(), spec.cap());
        AllocationRules.broken(plan).ifPresent(code -> {
            throw Problem.invalid("/cap", code);
        });
        TargetSummary target = targets.get(targetId);
        PlanSummary whole = plans.get(target.planId()).requireOpen();
        OrgUnitSummary unit = spec.orgUnit() == null
                ? scope.tree().get(whole.orgUnitId())
                : scope.writing(spec.orgUnit(), "/orgUnit");
        var query = TargetValues.Query.on(days.written(spec.asOf(), "/asOf", whole));
        Gap gap = gap(target, unit, query, plan);
        if (!gap.isAllocated()) {
            throw AllocationRules.notAllocated(gap);
        }
        return allocated.save(gap);
    }
}
