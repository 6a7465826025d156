package org.yaodian.workplan.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Counts without gaps, from 1 in each plan and year. Whoever takes a number keeps others from the next until the transaction is
 * over, and gives it back when it fails: no number is given twice and none is left out.
 */
@ApplicationScoped
public class YearlyNumbers {
    private final EntityManager entityManager;

    YearlyNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What is counted, each in a table of its own with the columns {@code plan_id}, {@code year} and {@code last_sequence}. */
    public enum Series {
        SUPERVISION_ORDERS("supervision_numbering"),
        BRIEFS("brief_numbering");

        private final String table;

        Series(String table) {
            this.table = table;
        }
    }

    public int next(Series series, UUID planId, int year) {
        Object sequence = entityManager
                .createNativeQuery("insert into " + series.table + """
                         as n (plan_id, year, last_sequence) values (:plan, :year, 1)
                        on conflict (plan_id, year) do update set last_sequence = n.last_sequence + 1
                        returning last_sequence""")
                .setParameter("plan", planId)
                .setParameter("year", year)
                .getSingleResult();
        return ((Number) sequence).intValue();
    }
}
