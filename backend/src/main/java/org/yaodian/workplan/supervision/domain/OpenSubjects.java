package org.yaodian.workplan.supervision.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.supervision.Party;
import org.yaodian.workplan.supervision.Proposal;
import org.yaodian.workplan.supervision.SupervisionOrderSummary;

/** What the open orders of a plan are about already, so that nobody is asked the same twice. */
record OpenSubjects(List<SupervisionOrderSummary> orders) {

    /** Whether an open order was made from the proposal, or goes to its lead about the same target or milestone. */
    boolean covers(Proposal proposal) {
        Proposal.Subject subject = proposal.subject();
        return hasKey(proposal.key())
                || orders.stream()
                        .filter(order -> Objects.equals(order.targetId(), subject.targetId())
                                && Objects.equals(order.milestoneId(), subject.milestoneId())
                                && Objects.equals(order.taskId(), subject.taskId()))
                        .anyMatch(order -> goesTo(order, proposal.lead()));
    }

    boolean hasKey(String key) {
        return orders.stream().anyMatch(order -> key.equals(order.proposalKey()));
    }

    /** Whether an open order goes to that addressee about the target. */
    boolean hasTarget(UUID target, Party party) {
        return orders.stream().filter(order -> target.equals(order.targetId())).anyMatch(order -> goesTo(order, party));
    }

    private static boolean goesTo(SupervisionOrderSummary order, Party party) {
        return order.responsibilities().stream().anyMatch(part -> part.party().isSame(party));
    }
}
