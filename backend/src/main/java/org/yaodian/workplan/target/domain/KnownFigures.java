package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    Ledger read(Collection<TargetSummary> targets, Collection<UUID> units, OrgTree tree, Instant knownAt) {
        Ledger ledger = new Ledger();
        for (TargetSummary target : targets) {
            UnitSeries series = new UnitSeries(target);
            List<UUID> reporters = units.stream()
                    .flatMap(unit -> tree.within(unit, target.reportingLevel()).stream())
                    .map(OrgUnitSummary::id)
                    .distinct()
                    .toList();
            Map<UUID, List<Reading>> known = readings.of(target.id(), reporters, knownAt);
            known.forEach((reporter, figures) -> ledger.addUpwards(
                    new Cell(target.id(), reporter), series.changes(tree.get(reporter), tree, figures), tree));
            observations
                    .publishedAt(target.id(), units, knownAt)
                    .forEach(figure -> ledger.add(figure.cell(), figure.published()));
        }
        return ledger;
    }
}
