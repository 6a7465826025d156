package org.yaodian.workplan.supervision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.supervision.Proposal;

/** Proposals in words. */
@ApplicationScoped
class ProposalMapper {
    private final SubjectLookup lookup;
    private final Language language;

    ProposalMapper(SubjectLookup lookup, Language language) {
        this.lookup = lookup;
        this.language = language;
    }

    ProposalsView view(PlanSummary plan, LocalDate asOf, List<Proposal> proposals) {
        SubjectNames names = lookup.ofProposals(plan, proposals);
        return new ProposalsView(
                plan.reference(),
                asOf,
                proposals.stream().map(proposal -> item(proposal, names)).toList());
    }

    private ProposalsView.Item item(Proposal proposal, SubjectNames names) {
        return new ProposalsView.Item(
                proposal.key(),
                proposal.light(),
                names.task(proposal.subject().taskId()),
                names.target(proposal.subject().targetId()),
                names.milestone(proposal.subject().milestoneId()),
                language.say(proposal.title().code(), proposal.title().arguments()),
                language.say(proposal.demand().code(), proposal.demand().arguments()),
                proposal.deadline(),
                proposal.parties().stream()
                        .map(party -> names.party(party.kind(), party.orgUnitId(), party.departmentId()))
                        .toList(),
                ReasonView.all(proposal.reasons(), language));
    }
}
