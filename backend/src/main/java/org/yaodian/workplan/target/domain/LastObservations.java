package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
                        where target_id = :target and org_unit_id in (:units) and period_start <= :asOf
                          and superseded_at is null
                          and (status = 'APPROVED' or (:submitted and status = 'SUBMITTED'))
                        order by org_unit_id, period_start desc, version desc
                        """, Observation.class)
                .setParameter("target", target.id())
                .setParameter("units", units)
                .setParameter("asOf", query.asOf())
                .setParameter("submitted", query.includeSubmitted())
                .getResultList();
        return found.stream()
                .map(Observation.class::cast)
                .collect(Collectors.toMap(Observation::orgUnitId, Observation::summary));
    }
}
