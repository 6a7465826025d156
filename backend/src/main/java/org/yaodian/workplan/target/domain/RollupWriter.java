package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgTrees;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.TargetSummary;

/**
 * Keeps the stored rollup in line with the observations that count, in the transaction that changes what counts. It never adds
 * an observation up twice: what is added is the difference between what a reporting unit means now and what is stored for it.
 */
@ApplicationScoped
class RollupWriter {
    private final EntityManager entityManager;
    private final StoredRollups stored;
    private final RollupRows rows;
    private final CountedReadings counted;
    private final TargetRepository targets;
    private final OrgTrees trees;

    RollupWriter(
            EntityManager entityManager,
            StoredRollups stored,
            RollupRows rows,
            CountedReadings counted,
            TargetRepository targets,
            OrgTrees trees) {
        this.entityManager = entityManager;
        this.stored = stored;
        this.rows = rows;
        this.counted = counted;
        this.targets = targets;
        this.trees = trees;
    }

    /** Brings the rows of those reporting units, by target, and of all above them in line. */
    void refresh(Map<UUID, List<UUID>> reporters) {
        OrgTree tree = holdStill(reporters.keySet());
        targets.reread(reporters.keySet())
                .forEach(target -> align(target, reporters.getOrDefault(target.id(), List.of()), tree, tree));
    }

    /** Until the transaction ends nobody else changes what counts for those targets, nor the tree, which it gives. */
    OrgTree holdStill(Collection<UUID> targetIds) {
        entityManager.flush();
        trees.hold();
        lock(targetIds);
        return trees.latest();
    }

    /** Moves what units within {@code unit} have reported from where the tree had them to where it has them now. */
    void restate(UUID unit, OrgTree before, OrgTree after, Collection<TargetSummary> targets) {
        List<UUID> moved = after.subtree(unit).stream().map(OrgUnitSummary::id).toList();
        lock(targets.stream().map(TargetSummary::id).toList());
        for (TargetSummary target : targets) {
            align(target, moved, before, after);
        }
        List<UUID> touched = new ArrayList<>(moved);
        before.ancestors(unit).forEach(above -> touched.add(above.id()));
        rows.tidy(targets.stream().map(TargetSummary::id).toList(), touched);
    }

    /** Writers of one target wait for each other until they commit; many targets are always locked in the same order. */
    private void lock(Collection<UUID> targetIds) {
        entityManager
                .createNativeQuery("""
                        select count(pg_advisory_xact_lock(hashtextextended('rollup ' || t, 0)))
                        from (select t from unnest(cast(:targets as uuid[])) t order by t) as ordered
                        """)
                .setParameter("targets", targetIds.stream().sorted().toArray(UUID[]::new))
                .getSingleResult();
    }

    private void align(TargetSummary target, Collection<UUID> units, OrgTree before, OrgTree after) {
        Set<UUID> reporters = Set.copyOf(units);
        StoredRollups.Histories histories = stored.read(Map.of(target.id(), reporters));
        Map<Cell, List<Reading>> readings = counted.of(List.of(target.id()), reporters);
        UnitSeries series = new UnitSeries(target);
        Map<UUID, Map<LocalDate, Change>> differences = new HashMap<>();
        for (UUID reporter : reporters) {
            OrgUnitSummary unit = after.get(reporter);
            if (unit.level() != target.reportingLevel()) {
                continue;
            }
            Cell cell = new Cell(target.id(), reporter);
            List<Change> was = histories.of(cell).changes();
            List<Change> is = series.changes(unit, after, readings.getOrDefault(cell, List.of()));
            if (before == after) {
                List<Change> difference = Change.difference(is, was);
                after.ancestors(reporter).forEach(above -> merge(differences, above.id(), difference));
            } else {
                before.ancestors(reporter)
                        .forEach(above -> merge(differences, above.id(), Change.difference(List.of(), was)));
                after.ancestors(reporter).forEach(above -> merge(differences, above.id(), is));
            }
        }
        rows.add(changes(target, differences));
    }

    private static void merge(Map<UUID, Map<LocalDate, Change>> differences, UUID unit, Collection<Change> changes) {
        Map<LocalDate, Change> byDay = differences.computeIfAbsent(unit, any -> new TreeMap<>());
        changes.forEach(change -> byDay.merge(change.on(), change, Change::plus));
    }

    private static List<RollupChange> changes(TargetSummary target, Map<UUID, Map<LocalDate, Change>> differences) {
        return differences.entrySet().stream()
                .flatMap(entry -> entry.getValue().values().stream()
                        .filter(change -> !change.isNone())
                        .map(change -> new RollupChange(new Cell(target.id(), entry.getKey()), change)))
                .collect(Collectors.toList());
    }
}
