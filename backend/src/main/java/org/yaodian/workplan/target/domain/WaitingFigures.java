package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.TargetSummary;

/** What figures that wait for review would change if they were approved ({@code include=submitted}). Writes nothing. */
@ApplicationScoped
class WaitingFigures {
    private final ObservationRepository observations;
    private final Scope scope;

    WaitingFigures(ObservationRepository observations, Scope scope) {
        this.observations = observations;
        this.scope = scope;
    }

    /** Adds the difference they make to {@code changes}, for the reporting units within {@code units}. */
    void addTo(
            Map<Cell, List<Change>> changes,
            Collection<TargetSummary> targets,
            List<OrgUnitSummary> units,
            LocalDate asOf) {
        Map<UUID, TargetSummary> byId =
                targets.stream().collect(Collectors.toMap(TargetSummary::id, Function.identity()));
        List<UUID> within = units.stream()
                .flatMap(unit -> scope.tree().subtree(unit.id()).stream())
                .map(OrgUnitSummary::id)
                .distinct()
                .toList();
        if (byId.isEmpty() || within.isEmpty()) {
            return;
        }
        Map<Cell, List<Observation>> found = observations.waitingWithCounted(byId.keySet(), within).stream()
                .filter(observation -> !observation.periodStart().isAfter(asOf))
                .collect(Collectors.groupingBy(
                        observation -> new Cell(observation.targetId(), observation.orgUnitId())));
        found.forEach((key, list) -> {
            TargetSummary target = byId.get(key.targetId());
            if (target != null) {
                difference(target, list).forEach(change -> spread(changes, key, change));
            }
        });
    }

    private static List<Change> difference(TargetSummary target, List<Observation> found) {
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
        Map<LocalDate, Change> difference = new TreeMap<>();
        series.changes(List.copyOf(withWaiting.values()))
                .forEach(change -> difference.put(change.periodStart(), change));
        for (Change change : series.changes(List.copyOf(counted.values()))) {
            Change none = new Change(change.periodStart(), Tally.NONE, 0);
            difference.merge(change.periodStart(), none.minus(change), Change::plus);
        }
        return List.copyOf(difference.values());
    }

    private void spread(Map<Cell, List<Change>> changes, Cell reporter, Change change) {
        for (OrgUnitSummary above : scope.tree().ancestors(reporter.orgUnitId())) {
            Cell key = new Cell(reporter.targetId(), above.id());
            List<Change> merged = new ArrayList<>(changes.getOrDefault(key, List.of()));
            merged.add(change);
            changes.put(key, merged);
        }
    }
}
