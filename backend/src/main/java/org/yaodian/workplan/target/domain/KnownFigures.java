package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.TargetSummary;

/**
 * What was known at a moment in the past: figures approved by then, in the version that counted then. Worked out from the
 * observations themselves, which keep every version. Targets, goals and the tree are those of now.
 */
@ApplicationScoped
class KnownFigures {
    private final CountedReadings readings;
    private final ObservationRepository observations;

    KnownFigures(CountedReadings readings, ObservationRepository observations) {
        this.readings = readings;
        this.observations = observations;
    }

    /** Two statements, however many targets and units there are. */
    Ledger read(Collection<TargetSummary> targets, Collection<UUID> units, OrgTree tree, Instant knownAt) {
        Ledger ledger = new Ledger();
        Map<UUID, TargetSummary> byId =
                targets.stream().collect(Collectors.toMap(TargetSummary::id, Function.identity()));
        List<UUID> within = units.stream()
                .flatMap(unit -> tree.subtree(unit).stream())
                .map(OrgUnitSummary::id)
                .distinct()
                .toList();
        readings.of(byId.keySet(), within, knownAt).forEach((cell, figures) -> {
            TargetSummary target = Objects.requireNonNull(byId.get(cell.targetId()));
            OrgUnitSummary reporter = tree.get(cell.orgUnitId());
            ledger.addUpwards(cell, new UnitSeries(target).changes(reporter, tree, figures), tree);
        });
        observations
                .publishedAt(byId.keySet(), units, knownAt)
                .forEach(figure -> ledger.add(figure.cell(), figure.published()));
        return ledger;
    }
}
