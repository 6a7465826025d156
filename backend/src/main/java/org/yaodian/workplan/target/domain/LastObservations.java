package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValues;

/** The last figure of each unit: one row for each, found by index. */
@ApplicationScoped
class LastObservations {
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final EntityManager entityManager;

    LastObservations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The observation of the last period begun by then that counts for each of the units; those that wait too if asked. */
    Map<UUID, ObservationSummary> of(TargetSummary target, Collection<UUID> units, TargetValues.Query query) {
        if (units.isEmpty()) {
            return Map.of();
        }
        List<?> found = entityManager
                .createNativeQuery("""
                        select distinct on (org_unit_id) *
                        from observation
                        where target_id = :target and org_unit_id = any(cast(:units as uuid[])) and period_start <= :asOf
                          and value_status <> 'AUTHORITATIVE'
                          and (status = 'APPROVED' or (:submitted and status = 'SUBMITTED'))
                          and (superseded_at is null or superseded_at > :knownAt)
                          and (:now or reviewed_at <= :knownAt)
                        order by org_unit_id, period_start desc, version desc
                        """, Observation.class)
                .setParameter("target", target.id())
                .setParameter("units", units.toArray(UUID[]::new))
                .setParameter("asOf", query.asOf())
                .setParameter("now", query.knownAt() == null)
                .setParameter("knownAt", query.knownAt() == null ? END_OF_TIME : query.knownAt())
                .setParameter("submitted", query.includeSubmitted())
                .getResultList();
        return found.stream()
                .map(Observation.class::cast)
                .collect(Collectors.toMap(Observation::orgUnitId, Observation::summary));
    }
}
