package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

/** Reads the observations of reporting units that count now, or counted at a moment in the past. */
@ApplicationScoped
class CountedReadings {
    private final EntityManager entityManager;

    CountedReadings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What counts now for a target, by reporting unit. */
    Map<UUID, List<Reading>> of(UUID targetId, Collection<UUID> reporters) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select org_unit_id, period_start, numerator, denominator, value, definition_version
                        from observation
                        where target_id = :target and org_unit_id = any(cast(:reporters as uuid[]))
                          and status = 'APPROVED' and superseded_at is null and value_status <> 'AUTHORITATIVE'
                        """)
                .setParameter("target", targetId)
                .setParameter("reporters", reporters.toArray(UUID[]::new))
                .getResultList();
        return byUnit(rows);
    }

    /** What counted at a moment: approved by then and not yet corrected. */
    Map<UUID, List<Reading>> of(UUID targetId, Collection<UUID> reporters, Instant knownAt) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select org_unit_id, period_start, numerator, denominator, value, definition_version
                        from observation
                        where target_id = :target and org_unit_id = any(cast(:reporters as uuid[]))
                          and status = 'APPROVED' and value_status <> 'AUTHORITATIVE'
                          and reviewed_at <= :knownAt and (superseded_at is null or superseded_at > :knownAt)
                        """)
                .setParameter("target", targetId)
                .setParameter("reporters", reporters.toArray(UUID[]::new))
                .setParameter("knownAt", knownAt)
                .getResultList();
        return byUnit(rows);
    }

    private static Map<UUID, List<Reading>> byUnit(List<?> rows) {
        Map<UUID, List<Reading>> readings = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            readings.computeIfAbsent((UUID) columns[0], any -> new ArrayList<>())
                    .add(reading(columns));
        }
        return readings;
    }

    private static Reading reading(Object[] columns) {
        LocalDate start = columns[1] instanceof Date date ? date.toLocalDate() : (LocalDate) columns[1];
        return new Reading(
                start,
                (BigDecimal) columns[2],
                (BigDecimal) columns[3],
                (BigDecimal) columns[4],
                ((Number) columns[5]).intValue());
    }
}
