package org.yaodian.workplan.target.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.target.ObservationSpec;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Observations;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;

/** Observations between what is stored and what goes over HTTP. */
@RequestScoped
class ObservationViews {
    private final Observations observations;
    private final Targets targets;
    private final Scope scope;

    ObservationViews(Observations observations, Targets targets, Scope scope) {
        this.observations = observations;
        this.targets = targets;
        this.scope = scope;
    }

    ObservationView one(ObservationSummary observation) {
        return all(List.of(observation)).getFirst();
    }

    List<ObservationView> all(List<ObservationSummary> found) {
        Map<UUID, TargetSummary> byId = targets.byIds(
                found.stream().map(ObservationSummary::targetId).distinct().toList());
        return found.stream()
                .map(observation -> view(observation, Objects.requireNonNull(byId.get(observation.targetId()))))
                .toList();
    }

    private ObservationView view(ObservationSummary observation, TargetSummary target) {
        return new ObservationView(
                observation.id(),
                observation.revision(),
                target.reference(),
                scope.tree().get(observation.orgUnitId()).reference(),
                observation.period().code(),
                Rounding.exact(observation.numerator()),
                Rounding.exact(observation.denominator()),
                Rounding.exact(observation.value()),
                observation.valueStatus(),
                observation.sampleSize(),
                observation.status(),
                observation.note(),
                source(observation),
                observation.definitionVersion(),
                observation.version(),
                observation.correctionReason(),
                observation.returnReason(),
                observation.returnFields(),
                observation.createdAt(),
                observation.submittedAt(),
                observation.submittedBy(),
                observation.reviewedAt(),
                observation.reviewedBy(),
                observation.supersededAt(),
                observations.permissions(observation, target));
    }

    static ObservationSpec.@Nullable Source source(ObservationSummary observation) {
        return observation.sourceSystem() == null
                ? null
                : new ObservationSpec.Source(observation.sourceSystem(), observation.sourceReference());
    }

    /** What a merge patch is merged into. */
    static ObservationSpec spec(ObservationSummary observation) {
        boolean computed = observation.numerator() != null;
        return new ObservationSpec(
                observation.targetId().toString(),
                null,
                observation.orgUnitId().toString(),
                observation.period().code(),
                observation.numerator(),
                observation.denominator(),
                computed ? null : observation.value(),
                observation.valueStatus(),
                observation.sampleSize(),
                observation.note(),
                source(observation),
                observation.status());
    }
}
