package org.yaodian.workplan.plan.domain;

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
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.plan.ProgrammeSpec;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.plan.Programmes;
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
class ProgrammeService implements Programmes, UsageSource {
    private final ProgrammeRepository programmes;
    private final Plans plans;
    private final Usages usages;
    private final Structure structure;

    ProgrammeService(ProgrammeRepository programmes, Plans plans, Usages usages, Structure structure) {
        this.programmes = programmes;
        this.plans = plans;
        this.usages = usages;
        this.structure = structure;
    }

    @Override
    @Transactional
    public Page<ProgrammeSummary> list(@Nullable String plan, @Nullable String text, PageQuery query) {
        PlanSummary filtered = plans.filtered(plan);
        return new ListQuery<>(Programme.class, "ordinal", ProgrammeRepository.SORT_KEYS)
                .where("e.planId = :plan", "plan", filtered == null ? null : filtered.id())
                .where("e.planId in :concerned", "concerned", plans.concerned())
                .whereContains(text, "e.code", "e.title")
                .page(programmes.getEntityManager(), query)
                .map(Programme::summary);
    }

    @Override
    @Transactional
    public ProgrammeSummary get(UUID id) {
        return existing(id).summary();
    }

    @Override
    @Transactional
    public ProgrammeSummary create(ProgrammeSpec spec) {
        PlanSummary plan = plans.writing(spec.plan(), "/plan");
        Programme programme = Programme.of(plan.id());
        restate(programme, spec);
        programmes.persistAndFlush(programme);
        return programme.summary();
    }

    @Override
    @Transactional
    public ProgrammeSummary replace(UUID id, ProgrammeSpec spec, Precondition precondition) {
        Programme programme = existing(id);
        precondition.check(programme);
        PlanSummary plan = plans.writing(spec.plan(), "/plan");
        if (!plan.id().equals(programme.planId())) {
            throw Problem.invalid("/plan", "plan.fixed");
        }
        restate(programme, spec);
        programmes.flush();
        return programme.summary();
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        Programme programme = existing(id);
        precondition.check(programme);
        plans.get(programme.planId()).requireOpen();
        usages.refuseIfUsed("programmes", id);
        programmes.delete(programme);
    }

    @Override
    @Transactional
    public ProgrammeSummary writing(UUID planId, String codeOrId, String pointer) {
        return find(planId, codeOrId).orElseThrow(() -> Problem.invalid(pointer, "programme.unknown", codeOrId));
    }

    @Override
    @Transactional
    public @Nullable ProgrammeSummary filtered(UUID planId, @Nullable String codeOrId) {
        return codeOrId == null
                ? null
                : find(planId, codeOrId)
                        .orElseThrow(() -> Problem.parameter("programme", "programme.unknown", codeOrId));
    }

    private Optional<ProgrammeSummary> find(UUID planId, String codeOrId) {
        return Reference.asId(codeOrId)
                .flatMap(programmes::findByIdOptional)
                .filter(programme -> programme.planId().equals(planId))
                .or(() -> programmes.findByCode(planId, codeOrId))
                .map(Programme::summary);
    }

    @Override
    @Transactional
    public List<ProgrammeSummary> ofPlan(UUID planId) {
        return structure.read(
                "programmes of a plan",
                planId,
                () -> programmes.list("planId = ?1 order by ordinal", planId).stream()
                        .map(Programme::summary)
                        .toList());
    }

    @Override
    @Transactional
    public Map<UUID, ProgrammeSummary> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return structure.read(
                "programmes",
                Set.copyOf(ids),
                () -> programmes.list("id in ?1", ids).stream()
                        .map(Programme::summary)
                        .collect(Collectors.toUnmodifiableMap(ProgrammeSummary::id, Function.identity())));
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        if (!resource.equals("plans")) {
            return List.of();
        }
        return programmes.find("planId", id).page(0, 10).stream()
                .map(programme -> new Usage("programmes", programme.code()))
                .toList();
    }

    private Programme existing(UUID id) {
        Programme programme = programmes.findByIdOptional(id).orElseThrow(() -> Problem.notFound("programmes", id));
        if (plans.byIds(List.of(programme.planId())).isEmpty()) {
            throw Problem.notFound("programmes", id);
        }
        return programme;
    }

    private void restate(Programme programme, ProgrammeSpec spec) {
        programmes
                .findByCode(programme.planId(), spec.codeOrDefault())
                .filter(other -> !other.isSameAs(programme))
                .ifPresent(other -> {
                    throw Problem.duplicate("/code", "programme.code-taken", spec.codeOrDefault());
                });
        programmes
                .findByOrdinal(programme.planId(), spec.ordinal())
                .filter(other -> !other.isSameAs(programme))
                .ifPresent(other -> {
                    throw Problem.duplicate("/ordinal", "programme.ordinal-taken", spec.ordinal());
                });
        programme.restate(spec);
    }
}
