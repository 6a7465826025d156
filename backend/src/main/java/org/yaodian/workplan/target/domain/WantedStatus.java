package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.TargetSummary;

/** Takes a new or changed figure to the status that it was sent with: submitted unless it says otherwise. */
@ApplicationScoped
class WantedStatus {
    private final ReportPolicy policy;
    private final Scope scope;
    private final BusinessClock clock;

    WantedStatus(ReportPolicy policy, Scope scope, BusinessClock clock) {
        this.policy = policy;
        this.scope = scope;
        this.clock = clock;
    }

    /** Throws unless the caller may have it in that status. */
    void require(@Nullable ObservationStatus wanted, TargetSummary target, UUID unit, ObservationStatus now) {
        if (wanted == ObservationStatus.APPROVED && !policy.mayReviewUnit(target, unit)) {
            throw Problem.forbidden(
                    "observation.not-above", scope.tree().get(unit).code());
        }
        // One that went back may be mended and kept for later.
        if (wanted == ObservationStatus.RETURNED && now != ObservationStatus.RETURNED) {
            throw Problem.invalid("/status", "observation.not-created-returned");
        }
    }

    /** Takes it there, but for an approval, which the answer says is left to be done. */
    boolean advance(Observation observation, @Nullable ObservationStatus wanted) {
        observation.requireOpen();
        boolean submits = wanted == null || wanted == ObservationStatus.SUBMITTED;
        boolean approves = wanted == ObservationStatus.APPROVED;
        if (submits || approves) {
            observation.submit(scope.caller().name(), clock.now());
        }
        return approves;
    }
}
