package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.TargetSummary;

/**
 * Reads which figures of the last periods due are with the reviewer: submitted, while none counts for the same period. The time
 * they wait is not the unit's, so they are not late (docs/rules/targets.md).
 */
@ApplicationScoped
class SubmittedFigures {
    private static final String WAITS_NOW = "f.status = 'SUBMITTED'";
    private static final String COUNTS_NOW = "c.superseded_at is null";
    private static final String WAITED_THEN =
            "f.submitted_at <= :knownAt and (f.status = 'SUBMITTED' or f.reviewed_at > :knownAt)";
    private static final String COUNTED_THEN =
            "c.reviewed_at <= :knownAt and (c.superseded_at is null or c.superseded_at > :knownAt)";

    private final EntityManager entityManager;

    SubmittedFigures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * What waits for the periods that were the last due on those days; one statement.
     *
     * @param knownAt a moment in the past as of which it is told; null for now
     */
    UnderReview read(Collection<TargetSummary> targets, Collection<LocalDate> days, @Nullable Instant knownAt) {
        List<UnderReview.Line> lines = List.copyOf(lastDue(targets, days));
        if (lines.isEmpty()) {
            return UnderReview.NOTHING;
        }
        Map<UnderReview.Line, Map<UUID, Instant>> found = new HashMap<>();
        for (Tuple row : waiting(lines, knownAt)) {
            var line = new UnderReview.Line(row.get(0, UUID.class), row.get(1, LocalDate.class));
            found.computeIfAbsent(line, any -> new HashMap<>()).put(row.get(2, UUID.class), row.get(3, Instant.class));
        }
        return new UnderReview(found);
    }

    private static Set<UnderReview.Line> lastDue(Collection<TargetSummary> targets, Collection<LocalDate> days) {
        Set<UnderReview.Line> lines = new LinkedHashSet<>();
        for (TargetSummary target : targets) {
            for (LocalDate day : days) {
                Lateness.lastDuePeriod(target, day).ifPresent(period -> lines.add(UnderReview.Line.of(target, period)));
            }
        }
        return lines;
    }

    /** Line by line: joined with the table as a whole, all that waits anywhere would be read when the statistics know of little. */
    @SuppressWarnings("unchecked")
    private List<Tuple> waiting(List<UnderReview.Line> lines, @Nullable Instant knownAt) {
        String statement =
                """
                select o.target_id, o.period_start, o.org_unit_id, o.submitted_at
                from unnest(cast(:targets as uuid[]), cast(:starts as date[])) as line (target_id, period_start)
                     cross join lateral (
                         select * from observation f
                         where f.target_id = line.target_id and f.period_start = line.period_start
                           and f.value_status <> 'AUTHORITATIVE' and f.submitted_at is not null and %s
                         offset 0) as o
                where not exists (select 1 from observation c
                                  where c.target_id = o.target_id and c.org_unit_id = o.org_unit_id
                                    and c.period_start = o.period_start and c.status = 'APPROVED'
                                    and c.value_status <> 'AUTHORITATIVE' and %s
                                  offset 0)
                """.formatted(knownAt == null ? WAITS_NOW : WAITED_THEN, knownAt == null ? COUNTS_NOW : COUNTED_THEN);
        Query query = entityManager
                .createNativeQuery(statement, Tuple.class)
                .setParameter(
                        "targets",
                        lines.stream().map(UnderReview.Line::targetId).toArray(UUID[]::new))
                .setParameter(
                        "starts",
                        lines.stream().map(UnderReview.Line::periodStart).toArray(LocalDate[]::new));
        return knownAt == null
                ? query.getResultList()
                : query.setParameter("knownAt", knownAt).getResultList();
    }
}
