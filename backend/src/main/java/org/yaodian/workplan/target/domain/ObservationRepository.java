package org.yaodian.workplan.target.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ValueStatus;

/**
 * Observations, which are kept in parts by their target. What is looked up for many lines at once is looked up line by line
 * ({@code lateral}, {@code offset 0}): of a join, PostgreSQL adds up what all parts would cost before it knows that each line has
 * one of them, and would rather read the whole table (ADR 39).
 */
@ApplicationScoped
class ObservationRepository implements PanacheRepositoryBase<Observation, UUID> {
    static final List<SortKey<Observation>> SORT_KEYS = List.of(
            SortKey.date("period", "e.periodStart", Observation::periodStart),
            new SortKey<>("orgUnit", "e.orgUnitId", Observation::orgUnitId, UUID::fromString),
            SortKey.moment("createdAt", "e.createdAt", Observation::createdAt));

    /** Of figures that wait for review. */
    static final List<SortKey<Observation>> WAITING_SORT_KEYS = List.of(
            SortKey.moment("submittedAt", "coalesce(e.submittedAt, e.createdAt)", Observation::waitsSince),
            SortKey.date("period", "e.periodStart", Observation::periodStart));

    /** All versions of one line: reported or published figures for one target, unit and period, newest first. */
    List<Observation> versions(Line line) {
        String lane = line.authoritative() ? "valueStatus = ?4" : "valueStatus <> ?4";
        return list(
                "targetId = ?1 and orgUnitId = ?2 and periodStart = ?3 and " + lane + " order by version desc",
                line.targetId(),
                line.orgUnitId(),
                line.period().start(),
                ValueStatus.AUTHORITATIVE);
    }

    /**
     * What one figure after the other is said about.
     *
     * @param authoritative whether by a higher body rather than by the unit itself
     */
    record Line(UUID targetId, UUID orgUnitId, Period period, boolean authoritative) {}

    /**
     * Under what a system keeps a figure.
     *
     * @param reference its own number or name for it, once for each version
     */
    record Source(String system, String reference) {}

    /** What stands for those lines, newest first: what no correction has superseded. */
    @SuppressWarnings("unchecked")
    List<Observation> standingOf(Collection<Line> lines) {
        return getEntityManager()
                .createNativeQuery("""
                        select o.*
                        from unnest(cast(:targets as uuid[]), cast(:units as uuid[]), cast(:starts as date[]),
                                    cast(:lanes as boolean[])) as line (target_id, org_unit_id, period_start, published)
                             cross join lateral (
                                 select * from observation f
                                 where f.target_id = line.target_id and f.org_unit_id = line.org_unit_id
                                   and f.period_start = line.period_start
                                   and f.superseded_at is null and (f.value_status = 'AUTHORITATIVE') = line.published
                                 offset 0) as o
                        order by o.version desc
                        """, Observation.class)
                .setParameter("targets", lines.stream().map(Line::targetId).toArray(UUID[]::new))
                .setParameter("units", lines.stream().map(Line::orgUnitId).toArray(UUID[]::new))
                .setParameter(
                        "starts",
                        lines.stream().map(line -> line.period().start()).toArray(LocalDate[]::new))
                .setParameter("lanes", lines.stream().map(Line::authoritative).toArray(Boolean[]::new))
                .getResultList();
    }

    /** For what those references of systems stand already. */
    @SuppressWarnings("unchecked")
    Map<Source, Line> linesOf(Collection<Source> sources) {
        List<Object[]> found = getEntityManager()
                .createNativeQuery("""
                        select o.source_system, o.source_reference, o.target_id, o.org_unit_id, o.period, o.published
                        from unnest(cast(:systems as text[]), cast(:references as text[]))
                                 as source (source_system, source_reference)
                             join observation_source o using (source_system, source_reference)
                        """)
                .setParameter("systems", sources.stream().map(Source::system).toArray(String[]::new))
                .setParameter(
                        "references", sources.stream().map(Source::reference).toArray(String[]::new))
                .getResultList();
        Map<Source, Line> lines = new HashMap<>();
        for (Object[] row : found) {
            Period period = Period.parse((String) row[4]).orElseThrow();
            lines.put(
                    new Source((String) row[0], (String) row[1]),
                    new Line((UUID) row[2], (UUID) row[3], period, (Boolean) row[5]));
        }
        return lines;
    }

    /** The figures that count until those with the given ids, which wait for review, take their place. */
    @SuppressWarnings("unchecked")
    List<Observation> currentBeside(Collection<UUID> ids) {
        return getEntityManager()
                .createNativeQuery("""
                        select c.*
                        from observation w
                             cross join lateral (
                                 select * from observation f
                                 where f.target_id = w.target_id and f.org_unit_id = w.org_unit_id
                                   and f.period_start = w.period_start
                                   and (f.value_status = 'AUTHORITATIVE') = (w.value_status = 'AUTHORITATIVE')
                                   and f.status = 'APPROVED' and f.superseded_at is null
                                 offset 0) as c
                        where w.id = any(cast(:ids as uuid[]))
                        """, Observation.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** Those with the ids, in any order; one that is not there is left out. */
    @SuppressWarnings("unchecked")
    List<Observation> withIds(Collection<UUID> ids) {
        return getEntityManager()
                .createNativeQuery("select * from observation where id = any(cast(:ids as uuid[]))", Observation.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** What those units have reported that counts or is not approved yet. */
    @SuppressWarnings("unchecked")
    List<Observation> standing(Collection<Cell> cells) {
        return getEntityManager()
                .createNativeQuery("""
                        select o.*
                        from unnest(cast(:targets as uuid[]), cast(:units as uuid[])) as cell (target_id, org_unit_id)
                             cross join lateral (
                                 select * from observation f
                                 where f.target_id = cell.target_id and f.org_unit_id = cell.org_unit_id
                                   and f.superseded_at is null and f.value_status <> 'AUTHORITATIVE'
                                 offset 0) as o
                        """, Observation.class)
                .setParameter("targets", cells.stream().map(Cell::targetId).toArray(UUID[]::new))
                .setParameter("units", cells.stream().map(Cell::orgUnitId).toArray(UUID[]::new))
                .getResultList();
    }

    /** What a higher body had published for those units at a moment. */
    List<Observation> publishedAt(Collection<UUID> targetIds, Collection<UUID> orgUnitIds, Instant knownAt) {
        return list("""
                targetId in ?1 and orgUnitId in ?2 and valueStatus = ?3 and status = ?4 and reviewedAt <= ?5
                and (supersededAt is null or supersededAt > ?5)""", targetIds, orgUnitIds, ValueStatus.AUTHORITATIVE, ObservationStatus.APPROVED, knownAt);
    }

    /** Figures of those targets and units that wait for review, and the ones that count beside them. */
    List<Observation> waitingWithCounted(Collection<UUID> targetIds, Collection<UUID> orgUnitIds) {
        return list("""
                from Observation o
                where o.targetId in ?1 and o.orgUnitId in ?2
                  and (o.status = ?3 or (o.status = ?4 and o.supersededAt is null))
                  and exists (select 1 from Observation w
                              where w.targetId in ?1 and w.targetId = o.targetId and w.orgUnitId = o.orgUnitId
                                and w.status = ?3)
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
