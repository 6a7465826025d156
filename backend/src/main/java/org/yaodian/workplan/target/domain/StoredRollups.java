package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.TargetSummary;

/**
 * The table that holds what approved observations add up to: one row for each target, unit (reporting or above) and period with
 * observations. Its size follows targets × units × periods, so that reading a value costs the same however many observations
 * and versions there are. Written only in the transaction that changes what counts.
 */
@ApplicationScoped
class StoredRollups {
    private final EntityManager entityManager;
    private final ObservationRepository observations;

    StoredRollups(EntityManager entityManager, ObservationRepository observations) {
        this.entityManager = entityManager;
        this.observations = observations;
    }

    /** The changes of those targets and units whose period has begun by {@code asOf}, by period. */
    Map<Cell, List<Change>> changes(Collection<UUID> targetIds, Collection<UUID> orgUnitIds, LocalDate asOf) {
        if (targetIds.isEmpty() || orgUnitIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                        select target_id, org_unit_id, period_start, numerator, denominator, value, reported, covered, observed
                        from rollup
                        where target_id in (:targets) and org_unit_id in (:units) and period_start <= :asOf
                        order by period_start
                        """)
                .setParameter("targets", targetIds)
                .setParameter("units", orgUnitIds)
                .setParameter("asOf", asOf)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> new Cell((UUID) row[0], (UUID) row[1]),
                        Collectors.mapping(StoredRollups::change, Collectors.toList())));
    }

    private static Change change(Object[] row) {
        LocalDate start = row[2] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[2];
        Tally tally = new Tally(
                (BigDecimal) row[3],
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue());
        return new Change(start, tally, ((Number) row[8]).intValue());
    }

    /** Brings the rows of one reporting unit and all above it in line with the observations of it that count now. */
    void refresh(TargetSummary target, UUID reporter, OrgTree tree) {
        lock(target.id(), reporter);
        entityManager.flush();
        Map<LocalDate, Change> difference = new TreeMap<>();
        new UnitSeries(target)
                .changes(observations.countedReadings(target.id(), reporter))
                .forEach(change -> difference.put(change.periodStart(), change));
        Cell own = new Cell(target.id(), reporter);
        for (Change stored : changes(List.of(target.id()), List.of(reporter), LocalDate.of(9999, 12, 31))
                .getOrDefault(own, List.of())) {
            Change none = new Change(stored.periodStart(), Tally.NONE, 0);
            difference.merge(stored.periodStart(), none.minus(stored), Change::plus);
        }
        difference.values().removeIf(Change::isNone);
        for (OrgUnitSummary unit : tree.ancestors(reporter)) {
            difference.values().forEach(change -> add(new Cell(target.id(), unit.id()), change));
        }
    }

    /** Writers of the same target and reporter wait for each other until they commit. */
    private void lock(UUID targetId, UUID reporter) {
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", "rollup " + targetId + " " + reporter)
                .getResultList();
    }

    private void add(Cell key, Change change) {
        entityManager
                .createNativeQuery("""
                        insert into rollup as r (target_id, org_unit_id, period_start, numerator, denominator, value, reported,
                                                 covered, observed)
                        values (:target, :unit, :period, :numerator, :denominator, :value, :reported, :covered, :observed)
                        on conflict (target_id, org_unit_id, period_start) do update
                        set numerator = r.numerator + excluded.numerator,
                            denominator = r.denominator + excluded.denominator,
                            value = r.value + excluded.value,
                            reported = r.reported + excluded.reported,
                            covered = r.covered + excluded.covered,
                            observed = r.observed + excluded.observed
                        """)
                .setParameter("target", key.targetId())
                .setParameter("unit", key.orgUnitId())
                .setParameter("period", change.periodStart())
                .setParameter("numerator", change.tally().numerator())
                .setParameter("denominator", change.tally().denominator())
                .setParameter("value", change.tally().value())
                .setParameter("reported", change.tally().reported())
                .setParameter("covered", change.tally().covered())
                .setParameter("observed", change.observed())
                .executeUpdate();
    }

    /** Forgets a target that is being deleted. */
    void forget(UUID targetId) {
        entityManager
                .createNativeQuery("delete from rollup where target_id = :target")
                .setParameter("target", targetId)
                .executeUpdate();
    }

    /** The state that changes lead to, each key by itself. */
    static Map<Cell, Tally> states(Map<Cell, List<Change>> changes) {
        Map<Cell, Tally> states = new HashMap<>();
        changes.forEach(
                (key, list) -> states.put(key, list.stream().map(Change::tally).reduce(Tally.NONE, Tally::plus)));
        return states;
    }
}
