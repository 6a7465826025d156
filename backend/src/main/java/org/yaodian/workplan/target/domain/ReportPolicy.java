package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.ValueStatus;
import org.yaodian.workplan.task.ReportAuthority;

/** What the caller may do with figures, by {@link ReportAuthority}; a review never comes from the person who reported. */
@ApplicationScoped
class ReportPolicy {
    private final Scope scope;
    private final ReportAuthority authority;

    ReportPolicy(Scope scope, ReportAuthority authority) {
        this.scope = scope;
        this.authority = authority;
    }

    boolean mayReport(UUID orgUnitId) {
        return authority.mayReport(orgUnitId);
    }

    void requireReport(UUID orgUnitId) {
        if (!mayReport(orgUnitId)) {
            throw Problem.forbidden(
                    "observation.not-own-unit", scope.tree().get(orgUnitId).code());
        }
    }

    /** What a higher body published is entered by those who stand above the unit, as they review it. */
    void requirePublish(TargetSummary target, UUID orgUnitId) {
        if (!mayReviewUnit(target, orgUnitId)) {
            throw Problem.forbidden(
                    "observation.not-published-by-you",
                    scope.tree().get(orgUnitId).code());
        }
    }

    /** Whether the caller may change, submit or correct it: as its reporter, or as one who enters what was published. */
    boolean mayState(TargetSummary target, ObservationSummary observation) {
        return observation.valueStatus() == ValueStatus.AUTHORITATIVE
                ? mayReviewUnit(target, observation.orgUnitId())
                : mayReport(observation.orgUnitId());
    }

    void requireState(TargetSummary target, ObservationSummary observation) {
        if (!mayState(target, observation)) {
            throw Problem.forbidden(
                    "observation.not-own-unit",
                    scope.tree().get(observation.orgUnitId()).code());
        }
    }

    /** Whether the caller stands above the unit and, as a department, leads or supports the target's task. */
    boolean mayReviewUnit(TargetSummary target, UUID orgUnitId) {
        return authority.mayReview(target.taskId(), orgUnitId);
    }

    /** Throws unless the caller may approve or return this observation. */
    void requireReview(TargetSummary target, ObservationSummary observation) {
        refusesReview(target, observation).ifPresent(code -> {
            throw Problem.forbidden(
                    code, scope.tree().get(observation.orgUnitId()).code());
        });
    }

    /** The code of the reason why the caller may not review it; empty when the caller may. */
    Optional<String> refusesReview(TargetSummary target, ObservationSummary observation) {
        if (!mayReviewUnit(target, observation.orgUnitId())) {
            return Optional.of("observation.not-above");
        }
        return isOwnReport(observation) ? Optional.of("observation.own-report") : Optional.empty();
    }

    private boolean isOwnReport(ObservationSummary observation) {
        Caller caller = scope.caller();
        return !caller.isUnbounded() && Objects.equals(caller.name(), observation.submittedBy());
    }

    /** What the caller may do with the observation, given its state. */
    List<String> permissions(TargetSummary target, ObservationSummary observation) {
        boolean reviews = mayReviewUnit(target, observation.orgUnitId()) && !isOwnReport(observation);
        return observation.life().permissions(mayState(target, observation), reviews);
    }
}
