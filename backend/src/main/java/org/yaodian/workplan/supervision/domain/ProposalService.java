package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.supervision.Party;
import org.yaodian.workplan.supervision.Proposal;
import org.yaodian.workplan.supervision.Proposals;
import org.yaodian.workplan.supervision.ResponsibilitySpec;
import org.yaodian.workplan.supervision.SupervisionOrderDetail;
import org.yaodian.workplan.supervision.SupervisionOrderSpec;

@ApplicationScoped
class ProposalService implements Proposals {
    private final PlanWorries worries;
    private final OrderRepository orders;
    private final DismissalRepository dismissals;
    private final OrderDrafting drafting;
    private final Scope scope;
    private final Language language;
    private final BusinessClock clock;

    ProposalService(
            PlanWorries worries,
            OrderRepository orders,
            DismissalRepository dismissals,
            OrderDrafting drafting,
            Scope scope,
            Language language,
            BusinessClock clock) {
        this.worries = worries;
        this.orders = orders;
        this.dismissals = dismissals;
        this.drafting = drafting;
        this.scope = scope;
        this.language = language;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Proposal> of(PlanSummary plan, LocalDate asOf) {
        List<Dismissal> dismissed = dismissals.ofPlan(plan.id());
        OpenSubjects open = new OpenSubjects(
                orders.openOf(plan.id()).stream().map(SupervisionOrder::summary).toList());
        return new ProposalRules(worries.on(plan, asOf), open, clock.today())
                .all().stream()
                        .filter(proposal -> dismissed.stream().noneMatch(one -> one.holdsFor(proposal)))
                        .toList();
    }

    @Override
    @Transactional
    public SupervisionOrderDetail draft(PlanSummary plan, String key, LocalDate asOf) {
        plan.requireOpen();
        Proposal proposal = proposed(plan, key, asOf);
        return drafting.begin(spec(proposal, plan), plan, proposal).detail();
    }

    @Override
    @Transactional
    public void dismiss(PlanSummary plan, String key, String reason, LocalDate asOf) {
        plan.requireOpen();
        Proposal proposal = proposed(plan, key, asOf);
        Dismissal dismissal = dismissals.find(plan.id(), key).orElseGet(() -> Dismissal.of(plan.id(), key));
        dismissal.state(proposal, reason, new Signature(scope.caller().displayName(), clock.now(), clock.today()));
        dismissals.persistAndFlush(dismissal);
    }

    private Proposal proposed(PlanSummary plan, String key, LocalDate asOf) {
        return of(plan, asOf).stream()
                .filter(proposal -> proposal.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("supervision.proposal-gone", key));
    }

    private SupervisionOrderSpec spec(Proposal proposal, PlanSummary plan) {
        Proposal.Subject subject = proposal.subject();
        return new SupervisionOrderSpec(
                plan.code(),
                say(proposal.title()),
                say(proposal.demand()),
                null,
                subject.targetId() == null ? null : subject.targetId().toString(),
                subject.milestoneId() == null ? null : subject.milestoneId().toString(),
                proposal.deadline(),
                null,
                proposal.parties().stream().map(ProposalService::spec).toList());
    }

    private static ResponsibilitySpec spec(Party party) {
        return party.departmentId() == null
                ? new ResponsibilitySpec(party.kind(), party.orgUnitId().toString(), null)
                : new ResponsibilitySpec(
                        party.kind(), null, party.departmentId().toString());
    }

    private String say(Reason words) {
        return language.say(words.code(), words.arguments());
    }
}
