package org.yaodian.workplan.target.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ObservationStatus;

@ApplicationScoped
class ObservationRepository implements PanacheRepositoryBase<Observation, UUID> {
    static final List<SortKey<Observation>> SORT_KEYS = List.of(
            SortKey.date("period", "e.periodStart", Observation::periodStart),
            SortKey.moment("createdAt", "e.createdAt", Observation::createdAt));

    /** All versions for one target, unit and period, newest first. */
    List<Observation> versions(UUID targetId, UUID orgUnitId, Period period) {
        return list(
                "targetId = ?1 and orgUnitId = ?2 and periodStart = ?3 order by version desc",
                targetId,
                orgUnitId,
                period.start());
    }

    Optional<Observation> current(UUID targetId, UUID orgUnitId, Period period) {
        return find(
                        "targetId = ?1 and orgUnitId = ?2 and periodStart = ?3 and status = ?4 and supersededAt is null",
                        targetId,
                        orgUnitId,
                        period.start(),
                        ObservationStatus.APPROVED)
                .firstResultOptional();
    }

    /** The figures that count for one unit. */
    List<Reading> countedReadings(UUID targetId, UUID orgUnitId) {
        return list(
                        "targetId = ?1 and orgUnitId = ?2 and status = ?3 and supersededAt is null",
                        targetId,
                        orgUnitId,
                        ObservationStatus.APPROVED)
                .stream()
                .map(Observation::reading)
                .toList();
    }

    /** Figures of those targets and units that wait for review, and the ones that count beside them. */
    List<Observation> waitingWithCounted(Collection<UUID> targetIds, Collection<UUID> orgUnitIds) {
        return list("""
                from Observation o
                where o.targetId in ?1 and o.orgUnitId in ?2
                  and (o.status = ?3 or (o.status = ?4 and o.supersededAt is null))
                  and exists (select 1 from Observation w
                              where w.targetId = o.targetId and w.orgUnitId = o.orgUnitId and w.status = ?3)
                """, targetIds, orgUnitIds, ObservationStatus.SUBMITTED, ObservationStatus.APPROVED);
    }

    boolean existsFor(UUID targetId) {
        return count("targetId", targetId) > 0;
    }

    /** The units that have figures which count. */
    List<UUID> countedUnits(UUID targetId) {
        return getEntityManager()
                .createQuery(
                        "select distinct o.orgUnitId from Observation o where o.targetId = :target and o.status = :status",
                        UUID.class)
                .setParameter("target", targetId)
                .setParameter("status", ObservationStatus.APPROVED)
                .getResultList();
    }
}
