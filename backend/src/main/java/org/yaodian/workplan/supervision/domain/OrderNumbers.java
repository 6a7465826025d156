package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.yaodian.workplan.supervision.OrderNumber;

/**
 * Counts the orders of each plan and year. Whoever takes a number keeps others from the next until the transaction is over,
 * and gives it back when it fails: no number is given twice and none is left out.
 */
@ApplicationScoped
class OrderNumbers {
    private final EntityManager entityManager;

    OrderNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    OrderNumber next(UUID planId, int year) {
        Object sequence = entityManager
                .createNativeQuery("""
                        insert into supervision_numbering as n (plan_id, year, last_sequence) values (:plan, :year, 1)
                        on conflict on constraint supervision_numbering_pk
                            do update set last_sequence = n.last_sequence + 1
                        returning last_sequence""")
                .setParameter("plan", planId)
                .setParameter("year", year)
                .getSingleResult();
        return new OrderNumber(year, ((Number) sequence).intValue());
    }
}
