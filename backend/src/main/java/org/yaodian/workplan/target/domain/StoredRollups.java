package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.PublishedFigure;

/**
 * Reads the table that holds what approved observations add up to: one row for each target, unit (reporting or above) and day
 * on which something changes. Its size follows targets × units × periods, so that reading a value costs the same however many
 * observations and versions there are.
 */
@ApplicationScoped
class StoredRollups {
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final EntityManager entityManager;

    StoredRollups(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The changes of those targets and units up to {@code asOf}, and what was published for them; one statement. */
    Ledger read(Collection<UUID> targetIds, Collection<UUID> orgUnitIds, LocalDate asOf) {
        Ledger ledger = new Ledger();
        if (targetIds.isEmpty() || orgUnitIds.isEmpty()) {
            return ledger;
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                        select target_id, org_unit_id, changed_on, numerator, denominator, value, reported, covered, observed,
                               definition_figures, definition_versions, definition_squares,
                               cast(null as uuid) as observation_id, null as period, null as source, null as note
                        from rollup
                        where target_id = any(cast(:targets as uuid[])) and org_unit_id = any(cast(:units as uuid[]))
                          and changed_on <= :asOf
                        union all
                        select target_id, org_unit_id, period_start, numerator, denominator, value, 0, 0, 0, 0, 0, 0,
                               id, period, source_system, note
                        from observation
                        where value_status = 'AUTHORITATIVE' and status = 'APPROVED' and superseded_at is null
                          and target_id = any(cast(:targets as uuid[])) and org_unit_id = any(cast(:units as uuid[]))
                          and period_start <= :asOf
                        """)
                .setParameter("targets", targetIds.toArray(UUID[]::new))
                .setParameter("units", orgUnitIds.toArray(UUID[]::new))
                .setParameter("asOf", asOf)
                .getResultList();
        rows.forEach(row -> add(ledger, (Object[]) row));
        return ledger;
    }

    /** All changes stored for those targets and reporting units. */
    Ledger readAll(Collection<UUID> targetIds, Collection<UUID> orgUnitIds) {
        return read(targetIds, orgUnitIds, END_OF_TIME);
    }

    private static void add(Ledger ledger, Object[] row) {
        Cell cell = new Cell((UUID) row[0], (UUID) row[1]);
        UUID observationId = (UUID) row[12];
        if (observationId == null) {
            ledger.add(cell, change(row));
        } else {
            ledger.add(
                    cell,
                    new PublishedFigure(
                            observationId,
                            Period.parse((String) row[13]).orElseThrow(),
                            (BigDecimal) row[3],
                            (BigDecimal) row[4],
                            (BigDecimal) row[5],
                            text(row[14]),
                            text(row[15])));
        }
    }

    private static @Nullable String text(@Nullable Object column) {
        return column == null ? null : column.toString();
    }

    private static Change change(Object[] row) {
        LocalDate on = row[2] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[2];
        Vintage vintage = new Vintage(whole(row[9]), ((Number) row[10]).longValue(), ((Number) row[11]).longValue());
        Tally tally = new Tally(
                (BigDecimal) row[3], (BigDecimal) row[4], (BigDecimal) row[5], whole(row[6]), whole(row[7]), vintage);
        return new Change(on, tally, whole(row[8]));
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
