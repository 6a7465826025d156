package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads the table that holds what approved observations add up to: one row for each target, unit (reporting or above) and day
 * on which something changes. Its size follows targets × units × periods, so that reading a value costs the same however many
 * observations and versions there are. No entity is stored in it, so nothing that is pending has to be flushed first: to look for
 * that among the thousands of figures of one review, once for each target, costs more than the review.
 */
@ApplicationScoped
class StoredRollups {
    private static final int REVISION = 12;

    /** The revision of a target for which nothing was ever added up. */
    static final long UNTOUCHED = 0;

    private final EntityManager entityManager;

    StoredRollups(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Histories as they were at one moment. */
    record Histories(Map<UUID, Long> revisions, Map<Cell, FigureHistory> histories) {

        FigureHistory of(Cell cell) {
            return histories.getOrDefault(cell, FigureHistory.NONE);
        }

        long revision(UUID target) {
            return revisions.getOrDefault(target, UNTOUCHED);
        }
    }

    /** The histories of those units, by target; one statement. */
    Histories read(Map<UUID, ? extends Collection<UUID>> unitsByTarget) {
        List<Cell> cells = unitsByTarget.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(unit -> new Cell(entry.getKey(), unit)))
                .toList();
        Map<UUID, Long> revisions = new HashMap<>();
        Map<Cell, List<Change>> changes = new HashMap<>();
        for (Object found : entityManager
                .createNativeQuery("""
                        select target_id, org_unit_id, changed_on, numerator, denominator, value, reported, covered, observed,
                               definition_figures, definition_versions, definition_squares, cast(null as bigint) as revision
                        from unnest(cast(:cellTargets as uuid[]), cast(:cellUnits as uuid[])) as cell (target_id, org_unit_id)
                             join rollup using (target_id, org_unit_id)
                        union all
                        select target_id, null, null, null, null, null, null, null, null, null, null, null, revision
                        from rollup_revision
                        where target_id = any(cast(:targets as uuid[]))
                        """)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("cellTargets", cells.stream().map(Cell::targetId).toArray(UUID[]::new))
                .setParameter("cellUnits", cells.stream().map(Cell::orgUnitId).toArray(UUID[]::new))
                .setParameter("targets", unitsByTarget.keySet().toArray(UUID[]::new))
                .getResultList()) {
            Object[] row = (Object[]) found;
            if (row[REVISION] != null) {
                revisions.put((UUID) row[0], ((Number) row[REVISION]).longValue());
            } else {
                changes.computeIfAbsent(new Cell((UUID) row[0], (UUID) row[1]), any -> new ArrayList<>())
                        .add(change(row));
            }
        }
        Map<Cell, FigureHistory> histories = new HashMap<>();
        changes.forEach((cell, ofCell) -> histories.put(cell, FigureHistory.of(ofCell)));
        return new Histories(revisions, histories);
    }

    /** The units for which something of a target is stored. */
    List<UUID> units(UUID target) {
        List<?> units = entityManager
                .createNativeQuery("select distinct org_unit_id from rollup where target_id = :target", UUID.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("target", target)
                .getResultList();
        return units.stream().map(UUID.class::cast).toList();
    }

    private static Change change(Object[] row) {
        LocalDate on = row[2] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[2];
        Vintage vintage = new Vintage(whole(row[9]), ((Number) row[10]).longValue(), ((Number) row[11]).longValue());
        Tally tally = new Tally(figure(row[3]), figure(row[4]), figure(row[5]), whole(row[6]), whole(row[7]), vintage);
        return new Change(on, tally, whole(row[8]));
    }

    /** Without the zeros that the column pads it with: many are kept. */
    private static BigDecimal figure(Object column) {
        BigDecimal figure = (BigDecimal) column;
        return figure.signum() == 0 ? BigDecimal.ZERO : figure;
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }

    /** Adds changes to what is stored, in one statement and always in the same order of rows. */
    void add(Collection<RollupChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery("""
                        insert into rollup as r (target_id, org_unit_id, changed_on, numerator, denominator, value, reported,
                                                 covered, observed, definition_figures, definition_versions, definition_squares)
                        select * from unnest(cast(:targets as uuid[]), cast(:units as uuid[]), cast(:days as date[]),
                                             cast(:numerators as numeric[]), cast(:denominators as numeric[]),
                                             cast(:values as numeric[]), cast(:reported as int[]), cast(:covered as int[]),
                                             cast(:observed as int[]), cast(:figures as int[]), cast(:versions as bigint[]),
                                             cast(:squares as bigint[])) as c
                        order by 1, 2, 3
                        on conflict (target_id, org_unit_id, changed_on) do update
                        set numerator = r.numerator + excluded.numerator,
                            denominator = r.denominator + excluded.denominator,
                            value = r.value + excluded.value,
                            reported = r.reported + excluded.reported,
                            covered = r.covered + excluded.covered,
                            observed = r.observed + excluded.observed,
                            definition_figures = r.definition_figures + excluded.definition_figures,
                            definition_versions = r.definition_versions + excluded.definition_versions,
                            definition_squares = r.definition_squares + excluded.definition_squares
                        """)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(
                        "targets",
                        column(changes, UUID[]::new, row -> row.cell().targetId()))
                .setParameter(
                        "units", column(changes, UUID[]::new, row -> row.cell().orgUnitId()))
                .setParameter(
                        "days",
                        column(changes, LocalDate[]::new, row -> row.change().on()))
                .setParameter(
                        "numerators",
                        column(changes, BigDecimal[]::new, row -> row.tally().numerator()))
                .setParameter(
                        "denominators",
                        column(changes, BigDecimal[]::new, row -> row.tally().denominator()))
                .setParameter(
                        "values",
                        column(changes, BigDecimal[]::new, row -> row.tally().value()))
                .setParameter(
                        "reported",
                        column(changes, Integer[]::new, row -> row.tally().reported()))
                .setParameter(
                        "covered",
                        column(changes, Integer[]::new, row -> row.tally().covered()))
                .setParameter(
                        "observed",
                        column(changes, Integer[]::new, row -> row.change().observed()))
                .setParameter(
                        "figures",
                        column(changes, Integer[]::new, row -> row.vintage().figures()))
                .setParameter(
                        "versions",
                        column(changes, Long[]::new, row -> row.vintage().versions()))
                .setParameter(
                        "squares",
                        column(changes, Long[]::new, row -> row.vintage().squares()))
                .executeUpdate();
    }

    private static <T> T[] column(
            Collection<RollupChange> rows,
            java.util.function.IntFunction<T[]> array,
            java.util.function.Function<RollupChange, T> value) {
        return rows.stream().map(value).toArray(array);
    }

    /** Forgets a target that is being deleted. */
    void forget(UUID targetId) {
        entityManager
                .createNativeQuery("delete from rollup where target_id = :target")
                .setParameter("target", targetId)
                .executeUpdate();
    }

    /** Deletes rows of those targets and units that no longer say anything. */
    void tidy(Collection<UUID> targetIds, Collection<UUID> orgUnitIds) {
        entityManager
                .createNativeQuery("""
                        delete from rollup
                        where target_id = any(cast(:targets as uuid[])) and org_unit_id = any(cast(:units as uuid[]))
                          and numerator = 0 and denominator = 0 and value = 0 and reported = 0 and covered = 0
                          and observed = 0 and definition_figures = 0
                        """)
                .setParameter("targets", targetIds.toArray(UUID[]::new))
                .setParameter("units", orgUnitIds.toArray(UUID[]::new))
                .executeUpdate();
    }
}
