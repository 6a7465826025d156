package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.SuccessionSpec;
import org.yaodian.workplan.years.SuccessionSummary;
import org.yaodian.workplan.years.SuccessionVerdict;
import org.yaodian.workplan.years.Successions;

@ApplicationScoped
class SuccessionService implements Successions {
    private static final String RESOURCE = "successions";

    private final SuccessionRepository successions;
    private final NamedCommitments named;
    private final FinalValues finals;
    private final Plans plans;

    SuccessionService(SuccessionRepository successions, NamedCommitments named, FinalValues finals, Plans plans) {
        this.successions = successions;
        this.named = named;
        this.finals = finals;
        this.plans = plans;
    }

    @Override
    @Transactional
    public Page<SuccessionSummary> list(UUID planId, PageQuery query) {
        PlanSummary plan = plans.get(planId);
        return new ListQuery<>(Succession.class, "kind", SuccessionRepository.SORT_KEYS)
                .where("e.planId = :plan", "plan", plan.id())
                .where("e.formerPlanId in :concerned", "concerned", plans.concerned())
                .page(successions.getEntityManager(), query)
                .mapAll(this::summaries);
    }

    @Override
    @Transactional
    public SuccessionSummary get(UUID planId, UUID id) {
        return summary(found(planId, id));
    }

    @Override
    @Transactional
    public SuccessionSummary create(UUID planId, SuccessionSpec spec) {
        PlanSummary plan = plans.get(planId).requireOpen();
        PlanSummary former =
                plans.find(spec.with()).orElseThrow(() -> Problem.invalid("/with", "plan.unknown", spec.with()));
        Years years = new Years(plan, former);
        years.objection("/with").ifPresent(violation -> {
            throw Problem.invalid(List.of(violation));
        });
        checkBaseline(spec);
        Decisions.Pair pair = new Decisions.Pair(
                named.writing(spec.kind(), former, spec.predecessor(), "/predecessor"),
                named.writing(spec.kind(), plan, spec.successor(), "/successor"));
        refuseOther(pair, spec);
        Succession succession = Succession.of(years, spec.kind(), pair, spec.verdict());
        successions.persistAndFlush(succession);
        if (spec.takesBaseline()) {
            finals.takeAsBaseline(pair, former);
        }
        return summary(succession);
    }

    private static void checkBaseline(SuccessionSpec spec) {
        boolean linksTargets = spec.kind() == CommitmentKind.TARGET && spec.verdict() == SuccessionVerdict.SAME;
        if (spec.takesBaseline() && !linksTargets) {
            throw Problem.invalid("/takeBaseline", "years.baseline-of-target");
        }
    }

    private void refuseOther(Decisions.Pair pair, SuccessionSpec spec) {
        if (successions.isDecided(pair)) {
            throw Problem.duplicate("/successor", "years.decided", spec.predecessor(), spec.successor());
        }
        boolean same = spec.verdict() == SuccessionVerdict.SAME;
        if (same && successions.after(pair.before()).isPresent()) {
            throw Problem.duplicate("/predecessor", "years.linked-elsewhere", spec.predecessor());
        }
        if (same && successions.before(pair.after()).isPresent()) {
            throw Problem.duplicate("/successor", "years.linked-elsewhere", spec.successor());
        }
    }

    @Override
    @Transactional
    public void delete(UUID planId, UUID id, Precondition precondition) {
        Succession succession = found(planId, id);
        precondition.check(succession);
        plans.get(planId).requireOpen();
        successions.delete(succession);
    }

    private Succession found(UUID planId, UUID id) {
        UUID plan = plans.get(planId).id();
        return successions
                .findByIdOptional(id)
                .filter(succession -> succession.planId().equals(plan))
                .filter(succession ->
                        !plans.byIds(List.of(succession.formerPlanId())).isEmpty())
                .orElseThrow(() -> Problem.notFound(RESOURCE, id));
    }

    private SuccessionSummary summary(Succession succession) {
        return summaries(List.of(succession)).getFirst();
    }

    private List<SuccessionSummary> summaries(List<Succession> found) {
        NamedCommitments.Names names = named.names(found);
        return found.stream()
                .map(each -> new SuccessionSummary(
                        each.id(),
                        each.revision(),
                        each.planId(),
                        each.formerPlanId(),
                        each.kind(),
                        reference(names, each.pair().before()),
                        reference(names, each.pair().after()),
                        each.verdict()))
                .toList();
    }

    private static Reference reference(NamedCommitments.Names names, UUID id) {
        return names.of(id);
    }
}
