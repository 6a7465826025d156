package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Changes the table that {@link StoredRollups} reads. */
@ApplicationScoped
class RollupRows {
    private final EntityManager entityManager;

    RollupRows(EntityManager entityManager) {
        this.entityManager = entityManager;
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
            Collection<RollupChange> rows, IntFunction<T[]> array, Function<RollupChange, T> value) {
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
