package org.yaodian.workplan.plan.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSpec;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.persistence.Structure;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;
import org.yaodian.workplan.shared.usage.Usages;

@ApplicationScoped
class PlanService implements Plans, UsageSource {
    private final PlanRepository plans;
    private final Scope scope;
    private final Usages usages;
    private final Structure structure;

    PlanService(PlanRepository plans, Scope scope, Usages usages, Structure structure) {
        this.plans = plans;
        this.scope = scope;
        this.usages = usages;
        this.structure = structure;
    }

    @Override
    @Transactional
    public Page<PlanSummary> list(Filter filter, PageQuery query) {
        UUID unit = scope.tree().filtered(filter.orgUnit(), "orgUnit");
        return new ListQuery<>(Plan.class, "-year,code", PlanRepository.SORT_KEYS)
                .where("e.orgUnitId in :concerned", "concerned", scope.concerned())
                .where("e.year = :year", "year", filter.year())
                .where("e.status = :status", "status", filter.status())
                .where("e.orgUnitId = :unit", "unit", unit)
                .whereContains(filter.text(), "e.code", "e.title")
                .page(plans.getEntityManager(), query)
                .map(Plan::summary);
    }

    @Override
    @Transactional
    public PlanSummary get(UUID id) {
        PlanSummary plan = byIds(List.of(id)).get(id);
        if (plan == null) {
            throw Problem.notFound("plans", id);
        }
        return plan;
    }

    @Override
    @Transactional
    public PlanSummary create(PlanSpec spec) {
        Plan plan = new Plan();
        restate(plan, spec);
        plans.persistAndFlush(plan);
        return plan.summary();
    }

    @Override
    @Transactional
    public PlanSummary replace(UUID id, PlanSpec spec, Precondition precondition) {
        Plan plan = existing(id);
        precondition.check(plan);
        restate(plan, spec);
        plans.flush();
        return plan.summary();
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        Plan plan = existing(id);
        precondition.check(plan);
        usages.refuseIfUsed("plans", id);
        plans.delete(plan);
    }

    @Override
    @Transactional
    public Optional<PlanSummary> find(String codeOrId) {
        return Optional.ofNullable(named(List.of(codeOrId)).get(codeOrId));
    }

    @Override
    @Transactional
    public Map<String, PlanSummary> named(Collection<String> codesOrIds) {
        List<UUID> ids = codesOrIds.stream()
                .flatMap(name -> Reference.asId(name).stream())
                .toList();
        Map<String, PlanSummary> found = new HashMap<>();
        for (Plan plan : plans.list("code in ?1 or id in ?2", codesOrIds, ids)) {
            if (scope.concerns(plan.orgUnitId())) {
                found.put(plan.code(), plan.summary());
                found.put(plan.id().toString(), plan.summary());
            }
        }
        Map<String, PlanSummary> named = new HashMap<>();
        for (String name : codesOrIds) {
            PlanSummary plan =
                    Reference.asId(name).map(id -> found.get(id.toString())).orElseGet(() -> found.get(name));
            if (plan != null) {
                named.put(name, plan);
            }
        }
        return named;
    }

    @Override
    @Transactional
    public Map<UUID, PlanSummary> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return structure
                .read(
                        "plans",
                        Set.copyOf(ids),
                        () -> plans.list("id in ?1", ids).stream()
                                .map(Plan::summary)
                                .toList())
                .stream()
                .filter(plan -> scope.concerns(plan.orgUnitId()))
                .collect(Collectors.toMap(PlanSummary::id, Function.identity()));
    }

    @Override
    @Transactional
    public List<PlanSummary> active() {
        return plans.list("status = ?1 order by code", PlanStatus.ACTIVE).stream()
                .filter(plan -> scope.concerns(plan.orgUnitId()))
                .map(Plan::summary)
                .toList();
    }

    @Override
    @Transactional
    public @Nullable PlanSummary filtered(@Nullable String codeOrId) {
        return codeOrId == null
                ? null
                : find(codeOrId).orElseThrow(() -> Problem.parameter("plan", "plan.unknown", codeOrId));
    }

    @Override
    @Transactional
    public PlanSummary writing(String codeOrId, String pointer) {
        return find(codeOrId)
                .orElseThrow(() -> Problem.invalid(pointer, "plan.unknown", codeOrId))
                .requireOpen();
    }

    @Override
    @Transactional
    public @Nullable List<UUID> concerned() {
        List<UUID> units = scope.concerned();
        return units == null
                ? null
                : plans.list("orgUnitId in ?1", units).stream().map(Plan::id).toList();
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        if (!resource.equals("org-units")) {
            return List.of();
        }
        return plans.find("orgUnitId", id).page(0, 10).stream()
                .map(plan -> new Usage("plans", plan.code()))
                .toList();
    }

    private Plan existing(UUID id) {
        return plans.findByIdOptional(id)
                .filter(plan -> scope.concerns(plan.orgUnitId()))
                .orElseThrow(() -> Problem.notFound("plans", id));
    }

    private void restate(Plan plan, PlanSpec spec) {
        if (spec.endDate().isBefore(spec.startDate())) {
            throw Problem.invalid("/endDate", "plan.ends-before-start");
        }
        plans.findByCode(spec.code()).filter(other -> !other.isSameAs(plan)).ifPresent(other -> {
            throw Problem.duplicate("/code", "plan.code-taken", spec.code());
        });
        plan.restate(spec, scope.writing(spec.orgUnit(), "/orgUnit").id());
    }
}
