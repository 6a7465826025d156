package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.Clients.FrequentError;
import org.yaodian.workplan.exchange.Clients.Rows;

/** Counts what systems have sent since some moment, by client and the unit that it was sent for; what was sent in the sandbox apart. */
@ApplicationScoped
class RecentRows {
    private static final int MOST_ERRORS = 5;
    private static final int SCALE = 4;
    private static final String SENT =
            "r.by_system and (r.sandbox or not r.validate_only) and r.caller = any(cast(:names as text[])) and r.started_at >= :since";

    private final EntityManager entityManager;

    RecentRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A client for one unit, in the sandbox or out of it.
     *
     * @param orgUnitId the unit that bounds it there; null when nothing does
     */
    record Sender(String name, boolean sandbox, @Nullable UUID orgUnitId) {}

    @SuppressWarnings("unchecked")
    Map<Sender, Rows> counted(List<String> names, Instant since) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select r.caller, r.sandbox, r.org_unit_id,
                            count(*), sum(r.created + r.updated + r.unchanged), sum(r.rejected), sum(r.processed)
                        from import_receipt r where %s group by r.caller, r.sandbox, r.org_unit_id""".formatted(SENT))
                .setParameter("names", names.toArray(String[]::new))
                .setParameter("since", since)
                .getResultList();
        Map<Sender, Rows> counted = new HashMap<>();
        rows.forEach(row -> counted.put(sender(row), rows(row)));
        return counted;
    }

    private static Sender sender(Object[] row) {
        return new Sender((String) row[0], (Boolean) row[1], (UUID) row[2]);
    }

    private static Rows rows(Object[] row) {
        long rejected = number(row[5]);
        return new Rows(number(row[3]), number(row[4]), rejected, share(rejected, number(row[6])));
    }

    private static long number(Object counted) {
        return ((Number) counted).longValue();
    }

    private static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
    }

    /** The rules that most rows broke, with what was said the last time. */
    @SuppressWarnings("unchecked")
    Map<Sender, List<FrequentError>> errors(List<String> names, Instant since) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select e.caller, e.sandbox, e.org_unit_id, e.code, e.rows, e.last from (
                            select r.caller, r.sandbox, r.org_unit_id, x.code, count(distinct (x.receipt_id, x.row)) as rows,
                                (array_agg(x.id order by r.started_at desc, x.row))[1] as last,
                                row_number() over (partition by r.caller, r.sandbox, r.org_unit_id
                                    order by count(distinct (x.receipt_id, x.row)) desc, x.code) as place
                            from import_receipt r join import_rejection x on x.receipt_id = r.id
                            where %s group by r.caller, r.sandbox, r.org_unit_id, x.code) e
                        where e.place <= :most order by e.place""".formatted(SENT))
                .setParameter("names", names.toArray(String[]::new))
                .setParameter("since", since)
                .setParameter("most", MOST_ERRORS)
                .getResultList();
        Map<Sender, List<FrequentError>> errors = new HashMap<>();
        rows.forEach(row ->
                errors.computeIfAbsent(sender(row), sender -> new ArrayList<>()).add(error(row)));
        return errors;
    }

    private FrequentError error(Object[] row) {
        Rejection last = entityManager.find(Rejection.class, row[5]);
        return new FrequentError((String) row[3], number(row[4]), last.summary().arguments());
    }
}
