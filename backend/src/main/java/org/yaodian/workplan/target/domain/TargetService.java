package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.persistence.Structure;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.shared.usage.Usages;
import org.yaodian.workplan.target.TargetSpec;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

@ApplicationScoped
class TargetService implements Targets {
    private final TargetRepository targets;
    private final NamedTargets named;
    private final TargetWeights weights;
    private final ObservationRepository observations;
    private final GoalRepository goals;
    private final RollupRows rollupRows;
    private final RollupWriter rollups;
    private final DefinitionHistory definitions;
    private final Plans plans;
    private final Tasks tasks;
    private final Scope scope;
    private final Usages usages;
    private final Structure structure;

    TargetService(
            TargetRepository targets,
            NamedTargets named,
            TargetWeights weights,
            ObservationRepository observations,
            GoalRepository goals,
            RollupRows rollupRows,
            RollupWriter rollups,
            DefinitionHistory definitions,
            Plans plans,
            Tasks tasks,
            Scope scope,
            Usages usages,
            Structure structure) {
        this.targets = targets;
        this.named = named;
        this.weights = weights;
        this.observations = observations;
        this.goals = goals;
        this.rollupRows = rollupRows;
        this.rollups = rollups;
        this.definitions = definitions;
        this.plans = plans;
        this.tasks = tasks;
        this.scope = scope;
        this.usages = usages;
        this.structure = structure;
    }

    @Override
    @Transactional
    public Page<TargetSummary> list(Filter filter, PageQuery query) {
        PlanSummary plan = plans.filtered(filter.plan());
        TaskSummary task = tasks.filtered(filter.task(), plan);
        return new ListQuery<>(Target.class, "code", TargetRepository.SORT_KEYS)
                .where("e.planId = :plan", "plan", plan == null ? null : plan.id())
                .where("e.taskId = :task", "task", task == null ? null : task.id())
                .where("e.id in :only", "only", filter.only())
                .where("e.planId in :concerned", "concerned", plans.concerned())
                .whereContains(filter.text(), "e.code", "e.name")
                .page(targets.getEntityManager(), query)
                .map(Target::summary);
    }

    @Override
    @Transactional
    public TargetSummary get(UUID id) {
        TargetSummary target = byIds(List.of(id)).get(id);
        if (target == null || plans.byIds(List.of(target.planId())).isEmpty()) {
            throw Problem.notFound("targets", id);
        }
        return target;
    }

    @Override
    @Transactional
    public TargetSummary create(TargetSpec spec) {
        PlanSummary plan = plans.writing(spec.plan(), "/plan");
        Target target = Target.of(plan.id());
        restate(target, spec, plan);
        targets.persistAndFlush(target);
        definitions.keep(target.id(), target.definition(), null);
        return target.summary();
    }

    @Override
    @Transactional
    public TargetSummary replace(UUID id, TargetSpec spec, Precondition precondition) {
        Target target = existing(id);
        precondition.check(target);
        PlanSummary plan = plans.writing(spec.plan(), "/plan");
        if (!plan.id().equals(target.planId())) {
            throw Problem.invalid("/plan", "plan.fixed");
        }
        TargetSummary before = target.summary();
        restate(target, spec, plan);
        TargetSummary after = target.summary();
        if (TargetRules.changesArithmetic(before, after) && observations.existsFor(id)) {
            throw Problem.conflict("target.arithmetic-fixed", before.code());
        }
        new RestatedGoals(
                        before,
                        after,
                        goals.ofTarget(id).stream().map(Goal::summary).toList())
                .check()
                .refuse();
        targets.flush();
        definitions.keep(id, target.definition(), spec.definitionOrEmpty().changeReason());
        if (TargetRules.changesCoverage(before, after)) {
            rollups.refresh(Map.of(id, observations.countedUnits(id)));
        }
        return target.summary();
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        Target target = existing(id);
        precondition.check(target);
        plans.get(target.planId()).requireOpen();
        usages.refuseIfUsed("targets", id);
        weights.requireWeightWithout(target);
        goals.deleteOf(id);
        rollupRows.forget(id);
        definitions.forget(id);
        targets.delete(target);
    }

    @Override
    @Transactional
    public Optional<TargetSummary> find(@Nullable String plan, String codeOrId) {
        NamedTargets.Name name = new NamedTargets.Name(plan, codeOrId);
        return Optional.ofNullable(named.find(List.of(name)).target(name));
    }

    @Override
    @Transactional
    public @Nullable UUID filtered(@Nullable String plan, @Nullable String codeOrId) {
        return codeOrId == null
                ? null
                : find(plan, codeOrId)
                        .map(TargetSummary::id)
                        .orElseThrow(() -> Problem.parameter("target", "target.unknown", codeOrId));
    }

    @Override
    @Transactional
    public List<TargetSummary> ofPlan(UUID planId) {
        return structure.read(
                "targets of a plan",
                planId,
                () -> targets.list("planId = ?1 order by code", planId).stream()
                        .map(Target::summary)
                        .toList());
    }

    @Override
    @Transactional
    public List<TargetSummary> ofTasks(Collection<UUID> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : structure.read(
                        "targets of tasks",
                        Set.copyOf(taskIds),
                        () -> targets.list("taskId in ?1 order by code", taskIds).stream()
                                .map(Target::summary)
                                .toList());
    }

    @Override
    @Transactional
    public Map<UUID, TargetSummary> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : structure.read(
                        "targets",
                        Set.copyOf(ids),
                        () -> targets.list("id in ?1", ids).stream()
                                .map(Target::summary)
                                .collect(Collectors.toUnmodifiableMap(TargetSummary::id, Function.identity())));
    }

    private Target existing(UUID id) {
        return targets.findByIdOptional(id).filter(this::isVisible).orElseThrow(() -> Problem.notFound("targets", id));
    }

    private boolean isVisible(Target target) {
        return !plans.byIds(List.of(target.planId())).isEmpty();
    }

    private void restate(Target target, TargetSpec spec, PlanSummary plan) {
        TaskSummary task = tasks.writing(plan.id(), spec.task(), "/task");
        targets.findByCode(plan.id(), spec.code())
                .filter(other -> !other.isSameAs(target))
                .ifPresent(other -> {
                    throw Problem.duplicate("/code", "target.code-taken", spec.code());
                });
        Violations violations = TargetRules.check(spec, plan);
        weights.check(target, task, spec.weightOrOne(), violations);
        weights.checkMove(target, task.id(), violations);
        List<UUID> units = units(spec, violations);
        violations.refuse();
        target.restate(spec, plan, task.id(), units);
    }

    private List<UUID> units(TargetSpec spec, Violations violations) {
        List<String> named = spec.appliesToOrAll().namedUnits();
        for (int i = 0; i < named.size(); i++) {
            violations.addIf(
                    scope.tree().find(named.get(i)).isEmpty(),
                    "/appliesTo/orgUnits/" + i,
                    "org-unit.unknown",
                    named.get(i));
        }
        return named.stream()
                .flatMap(code -> scope.tree().find(code).stream())
                .map(OrgUnitSummary::id)
                .distinct()
                .toList();
    }
}
