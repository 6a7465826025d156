package org.yaodian.workplan.years.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.SuccessionVerdict;

/** Says of two commitments of different years that they are the same one, or are not. It never changes. */
@Entity
@Table(name = "succession")
class Succession extends Aggregate {
    private UUID planId = new UUID(0, 0);
    private UUID formerPlanId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind = CommitmentKind.TASK;

    private UUID predecessorId = new UUID(0, 0);
    private UUID successorId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private SuccessionVerdict verdict = SuccessionVerdict.SAME;

    static Succession of(Years years, CommitmentKind kind, Decisions.Pair pair, SuccessionVerdict verdict) {
        Succession succession = new Succession();
        succession.planId = years.plan().id();
        succession.formerPlanId = years.former().id();
        succession.kind = kind;
        succession.predecessorId = pair.before();
        succession.successorId = pair.after();
        succession.verdict = verdict;
        return succession;
    }

    UUID planId() {
        return planId;
    }

    UUID formerPlanId() {
        return formerPlanId;
    }

    CommitmentKind kind() {
        return kind;
    }

    SuccessionVerdict verdict() {
        return verdict;
    }

    Decisions.Pair pair() {
        return new Decisions.Pair(predecessorId, successorId);
    }
}
