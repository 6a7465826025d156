package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.OwedReports;
import org.yaodian.workplan.target.ReportLine;
import org.yaodian.workplan.target.ReportStanding;

@ApplicationScoped
class OwedReportService implements OwedReports {
    private final EntityManager entityManager;

    OwedReportService(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One line in the database, whose period has the frequency of its target. */
    private record Key(UUID targetId, UUID orgUnitId, LocalDate periodStart) {}

    @Override
    @Transactional
    public Set<ReportLine> among(Collection<ReportLine> lines) {
        if (lines.isEmpty()) {
            return Set.of();
        }
        Set<Key> settled = settled(List.copyOf(lines));
        return lines.stream().filter(line -> !settled.contains(key(line))).collect(Collectors.toSet());
    }

    private static Key key(ReportLine line) {
        return new Key(line.targetId(), line.orgUnitId(), line.period().start());
    }

    /**
     * By target and unit, through the indexes of what counts and of what is not approved: the lines of a plan joined with the table
     * would be looked up in all of it, with every figure that was ever corrected.
     */
    @SuppressWarnings("unchecked")
    private Set<Key> settled(List<ReportLine> lines) {
        List<Cell> cells = lines.stream()
                .map(line -> new Cell(line.targetId(), line.orgUnitId()))
                .distinct()
                .toList();
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select cell.target_id, cell.org_unit_id, o.period_start,
                               bool_or(o.status = 'APPROVED') as counts,
                               max(o.status) filter (where o.status <> 'APPROVED') as open
                        from unnest(cast(:targets as uuid[]), cast(:units as uuid[])) as cell (target_id, org_unit_id)
                             cross join lateral (
                                 (select c.period_start, c.status, c.value_status from observation c
                                  where c.target_id = cell.target_id and c.org_unit_id = cell.org_unit_id
                                    and c.status = 'APPROVED' and c.superseded_at is null offset 0)
                                 union all
                                 (select w.period_start, w.status, w.value_status from observation w
                                  where w.target_id = cell.target_id and w.org_unit_id = cell.org_unit_id
                                    and w.status <> 'APPROVED' offset 0)) as o
                        where o.value_status <> 'AUTHORITATIVE'
                        group by cell.target_id, cell.org_unit_id, o.period_start
                        """, Tuple.class)
                .setParameter("targets", cells.stream().map(Cell::targetId).toArray(UUID[]::new))
                .setParameter("units", cells.stream().map(Cell::orgUnitId).toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .filter(row -> !standing(row).isOwed())
                .map(row -> new Key(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, LocalDate.class)))
                .collect(Collectors.toSet());
    }

    private static ReportStanding standing(Tuple row) {
        @Nullable String open = row.get(4, String.class);
        return new ReportStanding(row.get(3, Boolean.class), open == null ? null : ObservationStatus.valueOf(open));
    }
}
