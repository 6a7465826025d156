package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.persistence.Structure;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.target.GoalSpec;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Goals;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;

@ApplicationScoped
class GoalService implements Goals {
    private final GoalRepository goals;
    private final Targets targets;
    private final Plans plans;
    private final Scope scope;
    private final Structure structure;

    GoalService(GoalRepository goals, Targets targets, Plans plans, Scope scope, Structure structure) {
        this.goals = goals;
        this.targets = targets;
        this.plans = plans;
        this.scope = scope;
        this.structure = structure;
    }

    @Override
    @Transactional
    public Page<GoalSummary> list(UUID targetId, PageQuery query) {
        UUID target = targets.get(targetId).id();
        return new ListQuery<>(Goal.class, "date", GoalRepository.SORT_KEYS)
                .where("e.targetId = :target", "target", target)
                .where("e.orgUnitId is null or e.orgUnitId in :covered", "covered", scope.covered())
                .page(goals.getEntityManager(), query)
                .map(Goal::summary);
    }

    @Override
    @Transactional
    public GoalSummary get(UUID targetId, UUID id) {
        return existing(targets.get(targetId).id(), id).summary();
    }

    @Override
    @Transactional
    public GoalSummary create(UUID targetId, GoalSpec spec) {
        TargetSummary target = changing(targetId);
        Goal goal = Goal.of(target.id());
        restate(goal, spec, target);
        goals.persistAndFlush(goal);
        return goal.summary();
    }

    @Override
    @Transactional
    public List<Violation> objections(UUID targetId, GoalSpec spec) {
        TargetSummary target = targets.get(targetId);
        return check(Goal.of(target.id()), spec, target, unit(spec)).all();
    }

    @Override
    @Transactional
    public GoalSummary replace(UUID targetId, UUID id, GoalSpec spec, Precondition precondition) {
        TargetSummary target = changing(targetId);
        Goal goal = existing(target.id(), id);
        precondition.check(goal);
        restate(goal, spec, target);
        goals.flush();
        return goal.summary();
    }

    @Override
    @Transactional
    public void delete(UUID targetId, UUID id, Precondition precondition) {
        Goal goal = existing(changing(targetId).id(), id);
        precondition.check(goal);
        goals.delete(goal);
    }

    @Override
    @Transactional
    public List<GoalSummary> ofTargets(Collection<UUID> targetIds) {
        return targetIds.isEmpty()
                ? List.of()
                : structure.read(
                        "goals of targets",
                        Set.copyOf(targetIds),
                        () -> goals.list("targetId in ?1", targetIds).stream()
                                .map(Goal::summary)
                                .toList());
    }

    private TargetSummary changing(UUID targetId) {
        TargetSummary target = targets.get(targetId);
        plans.get(target.planId()).requireOpen();
        return target;
    }

    private Goal existing(UUID targetId, UUID id) {
        return goals.findByIdOptional(id)
                .filter(goal -> goal.targetId().equals(targetId))
                .filter(goal -> isVisible(goal.orgUnitId()))
                .orElseThrow(() -> Problem.notFound("goals", id));
    }

    private boolean isVisible(@Nullable UUID orgUnitId) {
        return orgUnitId == null || scope.covers(orgUnitId);
    }

    private void restate(Goal goal, GoalSpec spec, TargetSummary target) {
        UUID unit = unit(spec);
        check(goal, spec, target, unit).refuse();
        goal.restate(spec, unit);
    }

    private @Nullable UUID unit(GoalSpec spec) {
        return spec.orgUnit() == null
                ? null
                : scope.writing(spec.orgUnit(), "/orgUnit").id();
    }

    private Violations check(Goal goal, GoalSpec spec, TargetSummary target, @Nullable UUID unit) {
        List<GoalSummary> others = goals.ofTarget(target.id()).stream()
                .filter(other -> !other.isSameAs(goal))
                .map(Goal::summary)
                .toList();
        return GoalRules.check(target, spec, unit, others);
    }
}
