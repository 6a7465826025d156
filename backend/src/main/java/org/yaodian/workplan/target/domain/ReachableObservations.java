package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;

/** The observations of units within the caller's reach; any other is as if it were not there. */
@ApplicationScoped
class ReachableObservations {
    private final ObservationRepository observations;
    private final Targets targets;
    private final Plans plans;
    private final Scope scope;

    ReachableObservations(ObservationRepository observations, Targets targets, Plans plans, Scope scope) {
        this.observations = observations;
        this.targets = targets;
        this.plans = plans;
        this.scope = scope;
    }

    Observation get(UUID id) {
        return observations
                .findByIdOptional(id)
                .filter(observation -> scope.covers(observation.orgUnitId()))
                .orElseThrow(() -> Problem.notFound("observations", id));
    }

    /** Its target; a conflict when the plan is closed, since nothing in it may change then. */
    TargetSummary openTarget(Observation observation) {
        TargetSummary target = targets.get(observation.targetId());
        plans.get(target.planId()).requireOpen();
        return target;
    }
}
