package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.PublishedFigure;

/** Reads what higher bodies have published, with the revisions of the targets' figures: a few rows, read for each answer. */
@ApplicationScoped
class PublishedRows {
    private final EntityManager entityManager;

    PublishedRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Adds what was published for those units to the ledger; one statement.
     *
     * @return the revision of each target's rollup; none where nothing was ever added up
     */
    Map<UUID, Long> addTo(Ledger ledger, Map<UUID, ? extends Collection<UUID>> unitsByTarget) {
        Map<UUID, Long> revisions = new HashMap<>();
        for (Object found : entityManager
                .createNativeQuery("""
                        select target_id, revision, cast(null as uuid) as id, cast(null as uuid) as org_unit_id,
                               null as period, null as numerator, null as denominator, null as value, null as source,
                               null as note
                        from rollup_revision
                        where target_id = any(cast(:targets as uuid[]))
                        union all
                        select target_id, 0, id, org_unit_id, period, numerator, denominator, value, source_system, note
                        from observation
                        where value_status = 'AUTHORITATIVE' and status = 'APPROVED' and superseded_at is null
                          and target_id = any(cast(:targets as uuid[])) and org_unit_id = any(cast(:units as uuid[]))
                        """)
                .setParameter("targets", unitsByTarget.keySet().toArray(UUID[]::new))
                .setParameter(
                        "units",
                        unitsByTarget.values().stream()
                                .flatMap(Collection::stream)
                                .distinct()
                                .toArray(UUID[]::new))
                .getResultList()) {
            Object[] row = (Object[]) found;
            UUID target = (UUID) row[0];
            if (row[2] == null) {
                revisions.put(target, ((Number) row[1]).longValue());
            } else {
                ledger.add(new Cell(target, (UUID) row[3]), figure(row));
            }
        }
        return revisions;
    }

    private static PublishedFigure figure(Object[] row) {
        return new PublishedFigure(
                (UUID) row[2],
                Period.parse((String) row[4]).orElseThrow(),
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (BigDecimal) row[7],
                text(row[8]),
                text(row[9]));
    }

    private static @Nullable String text(@Nullable Object column) {
        return column == null ? null : column.toString();
    }
}
