package org.yaodian.workplan.supervision.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.supervision.Proposal;

/** That a proposal was set aside, why, and how it looked then. */
@Entity
@Table(name = "supervision_dismissal")
class Dismissal extends Aggregate {
    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID planId = new UUID(0, 0);

    private String proposalKey = "";
    private String signature = "";

    @SuppressWarnings("UnusedVariable") // kept as evidence
    private String reason = "";

    @SuppressWarnings("UnusedVariable") // kept as evidence
    private String dismissedBy = "";

    @SuppressWarnings("UnusedVariable") // kept as evidence
    private Instant dismissedAt = Instant.EPOCH;

    static Dismissal of(UUID planId, String key) {
        Dismissal dismissal = new Dismissal();
        dismissal.planId = planId;
        dismissal.proposalKey = key;
        return dismissal;
    }

    void state(Proposal proposal, String why, Signature who) {
        signature = proposal.signature();
        reason = why;
        dismissedBy = who.by();
        dismissedAt = who.at();
    }

    /** Whether the proposal looks as it did when it was set aside. */
    boolean holdsFor(Proposal proposal) {
        return proposalKey.equals(proposal.key()) && signature.equals(proposal.signature());
    }
}
