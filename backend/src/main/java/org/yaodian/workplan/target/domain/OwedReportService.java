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

    @SuppressWarnings("unchecked")
    private Set<Key> settled(List<ReportLine> lines) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select o.target_id, o.org_unit_id, o.period_start,
                               bool_or(o.status = 'APPROVED') as counts,
                               max(o.status) filter (where o.status <> 'APPROVED') as open
                        from unnest(cast(:targets as uuid[]), cast(:units as uuid[]), cast(:starts as date[]))
                                 as line (target_id, org_unit_id, period_start)
                             join observation o using (target_id, org_unit_id, period_start)
                        where o.superseded_at is null and o.value_status <> 'AUTHORITATIVE'
                        group by o.target_id, o.org_unit_id, o.period_start
                        """, Tuple.class)
                .setParameter(
                        "targets", lines.stream().map(ReportLine::targetId).toArray(UUID[]::new))
                .setParameter("units", lines.stream().map(ReportLine::orgUnitId).toArray(UUID[]::new))
                .setParameter(
                        "starts",
                        lines.stream().map(line -> line.period().start()).toArray(LocalDate[]::new))
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
