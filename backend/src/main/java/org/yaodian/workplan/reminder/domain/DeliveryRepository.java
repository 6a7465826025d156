package org.yaodian.workplan.reminder.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {
    static final List<SortKey<Delivery>> SORT_KEYS = List.of(SortKey.date("day", "e.notification.day", Delivery::day));

    /** Some that are to be sent by now; those that another replica is taking are passed over. */
    @SuppressWarnings("unchecked")
    List<Delivery> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from notification_delivery where state = 'WAITING' and next_attempt_at <= :now
                        order by next_attempt_at limit :most for update skip locked
                        """, Delivery.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** Those whose sender has not come back since then. */
    @SuppressWarnings("unchecked")
    List<Delivery> lost(Instant since) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from notification_delivery where state = 'SENDING' and started_at < :since
                        for update skip locked
                        """, Delivery.class)
                .setParameter("since", since)
                .getResultList();
    }
}
