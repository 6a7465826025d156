package org.yaodian.workplan.brief.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.yaodian.workplan.brief.BriefNumber;

/**
 * Counts the briefs of each plan and year. Whoever takes a number keeps others from the next until the transaction is over, and
 * gives it back when it fails: no number is given twice and none is left out.
 */
@ApplicationScoped
class BriefNumbers {
    private final EntityManager entityManager;

    BriefNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    BriefNumber next(UUID planId, int year) {
        Object sequence = entityManager
                .createNativeQuery("""
                        insert into brief_numbering as n (plan_id, year, last_sequence) values (:plan, :year, 1)
                        on conflict on constraint brief_numbering_pk do update set last_sequence = n.last_sequence + 1
                        returning last_sequence""")
                .setParameter("plan", planId)
                .setParameter("year", year)
                .getSingleResult();
        return new BriefNumber(year, ((Number) sequence).intValue());
    }
}
