package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Makes submitted figures count: each takes the place of the one before it, and the rollup follows in the same transaction. */
@ApplicationScoped
class Approval {
    private final ObservationRepository observations;
    private final RollupWriter rollups;
    private final Scope scope;
    private final BusinessClock clock;

    Approval(ObservationRepository observations, RollupWriter rollups, Scope scope, BusinessClock clock) {
        this.observations = observations;
        this.rollups = rollups;
        this.scope = scope;
        this.clock = clock;
    }

    void approve(Collection<Observation> submitted) {
        Instant now = clock.now();
        observations.flush();
        List<Observation> before = observations.currentBeside(
                submitted.stream().map(Observation::id).toList());
        before.forEach(superseded -> superseded.supersede(now));
        if (!before.isEmpty()) {
            observations.flush();
        }
        submitted.forEach(observation -> observation.approve(scope.caller().name(), now));
        Map<UUID, List<UUID>> reporters = submitted.stream()
                .filter(observation -> !observation.isAuthoritative())
                .collect(Collectors.groupingBy(
                        Observation::targetId, Collectors.mapping(Observation::orgUnitId, Collectors.toList())));
        if (!reporters.isEmpty()) {
            rollups.refresh(reporters);
        }
    }
}
