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
        Map<UUID, Long> revisions = new HashMap<>();
        Map<Cell, List<Change>> changes = new HashMap<>();
        for (Object[] row : rows(unitsByTarget)) {
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

    /** A row for each change of a unit, and one with nothing but its revision for each target. */
    private List<Object[]> rows(Map<UUID, ? extends Collection<UUID>> unitsByTarget) {
        List<Cell> cells = unitsByTarget.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(unit -> new Cell(entry.getKey(), unit)))
                .toList();
        List<?> found = entityManager
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
                .getResultList();
        return found.stream().map(Object[].class::cast).toList();
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
}
