package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads the observations of reporting units that count now, or counted at a moment in the past: as flushed. Whoever has changed
 * one in the transaction flushes first, as {@link RollupWriter#holdStill} does, once for all targets.
 */
@ApplicationScoped
class CountedReadings {
    private final EntityManager entityManager;

    CountedReadings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What counts now, by target and reporting unit. */
    Map<Cell, List<Reading>> of(Collection<UUID> targetIds, Collection<UUID> reporters) {
        return read("superseded_at is null", targetIds, reporters, Map.of());
    }

    /** What counted at a moment: approved by then and not yet corrected. */
    Map<Cell, List<Reading>> of(Collection<UUID> targetIds, Collection<UUID> reporters, Instant knownAt) {
        return read(
                "reviewed_at <= :knownAt and (superseded_at is null or superseded_at > :knownAt)",
                targetIds,
                reporters,
                Map.of("knownAt", knownAt));
    }

    private Map<Cell, List<Reading>> read(
            String counts, Collection<UUID> targetIds, Collection<UUID> reporters, Map<String, Object> parameters) {
        Query query = entityManager
                .createNativeQuery("""
                        select target_id, org_unit_id, period_start, numerator, denominator, value, definition_version
                        from observation
                        where target_id = any(cast(:targets as uuid[])) and org_unit_id = any(cast(:reporters as uuid[]))
                          and status = 'APPROVED' and value_status <> 'AUTHORITATIVE' and\s""" + counts)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("targets", targetIds.toArray(UUID[]::new))
                .setParameter("reporters", reporters.toArray(UUID[]::new));
        parameters.forEach(query::setParameter);
        Map<Cell, List<Reading>> readings = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            Cell cell = new Cell((UUID) columns[0], (UUID) columns[1]);
            readings.computeIfAbsent(cell, any -> new ArrayList<>()).add(reading(columns));
        }
        return readings;
    }

    private static Reading reading(Object[] columns) {
        LocalDate start = columns[2] instanceof Date date ? date.toLocalDate() : (LocalDate) columns[2];
        return new Reading(
                start,
                (BigDecimal) columns[3],
                (BigDecimal) columns[4],
                (BigDecimal) columns[5],
                ((Number) columns[6]).intValue());
    }
}
