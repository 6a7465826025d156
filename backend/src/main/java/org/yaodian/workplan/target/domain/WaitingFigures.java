package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.TargetSummary;

/** What figures that wait for review would change if they were approved ({@code include=submitted}). Writes nothing. */
@ApplicationScoped
class WaitingFigures {
    private final ObservationRepository observations;

    WaitingFigures(ObservationRepository observations) {
        this.observations = observations;
    }

    /** Adds the difference they make to {@code ledger}, for the units within {@code units}. */
    void addTo(Ledger ledger, Collection<TargetSummary> targets, Collection<UUID> units, OrgTree tree) {
        Map<UUID, TargetSummary> byId =
                targets.stream().collect(Collectors.toMap(TargetSummary::id, Function.identity()));
        List<UUID> within = units.stream()
                .flatMap(unit -> tree.subtree(unit).stream())
                .map(OrgUnitSummary::id)
                .distinct()
                .toList();
        if (byId.isEmpty() || within.isEmpty()) {
            return;
        }
        Map<Cell, List<Observation>> reported = new HashMap<>();
        for (Observation observation : observations.waitingWithCounted(byId.keySet(), within)) {
            if (!observation.isAuthoritative()) {
                reported.computeIfAbsent(observation.cell(), any -> new ArrayList<>())
                        .add(observation);
            } else if (observation.status() == ObservationStatus.SUBMITTED) {
                ledger.add(observation.cell(), observation.published());
            }
        }
        reported.forEach((cell, found) -> {
            TargetSummary target = byId.get(cell.targetId());
            if (target != null) {
                ledger.addUpwards(cell, difference(target, tree.get(cell.orgUnitId()), tree, found), tree);
            }
        });
    }

    private static List<Change> difference(
            TargetSummary target, OrgUnitSummary unit, OrgTree tree, List<Observation> found) {
        Map<LocalDate, Reading> counted = new HashMap<>();
        Map<LocalDate, Reading> withWaiting = new HashMap<>();
        for (Observation observation : found) {
            if (observation.status() == ObservationStatus.APPROVED) {
                counted.put(observation.periodStart(), observation.reading());
                withWaiting.putIfAbsent(observation.periodStart(), observation.reading());
            } else {
                withWaiting.put(observation.periodStart(), observation.reading());
            }
        }
        UnitSeries series = new UnitSeries(target);
        return Change.difference(
                series.changes(unit, tree, withWaiting.values()), series.changes(unit, tree, counted.values()));
    }
}
