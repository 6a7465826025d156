package org.yaodian.workplan.webhook.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.paging.SortKey;
import org.yaodian.workplan.webhook.WebhookDeliveryState;

@ApplicationScoped
class WebhookDeliveryRepository implements PanacheRepositoryBase<WebhookDelivery, UUID> {
    static final List<SortKey<WebhookDelivery>> SORT_KEYS =
            List.of(new SortKey<>("sequence", "e.sequence", WebhookDelivery::sequence, Long::valueOf));

    private static final WebhookDeliveryState PARKED = WebhookDeliveryState.PARKED;
    private static final String OPEN = "webhookId = ?1 and state in (PENDING, RETRYING) ";

    /** What has come of a webhook's deliveries, in numbers. */
    record Count(@Nullable Instant waitingSince, long parked) {
        static final Count NONE = new Count(null, 0);
    }

    /** Which is to be sent first: what a person wants, then the oldest. */
    Optional<WebhookDelivery> head(UUID webhook, boolean onlyUrgent) {
        String which = onlyUrgent ? "and urgent = true " : "";
        return find(OPEN + which + "order by urgent desc, sequence", webhook).firstResultOptional();
    }

    /** The oldest that waits for its turn. */
    Optional<WebhookDelivery> firstWaiting(UUID webhook) {
        return find(OPEN + "and urgent = false order by sequence", webhook).firstResultOptional();
    }

    List<WebhookDelivery> parked(UUID webhook, int most) {
        return find("webhookId = ?1 and test = false and state = ?2 order by sequence", webhook, PARKED)
                .page(0, most)
                .list();
    }

    Map<UUID, Count> counts(Collection<UUID> webhooks) {
        List<Object[]> rows = getEntityManager()
                .createQuery("""
                        select d.webhookId, min(case when d.state <> :parked then d.occurredAt end),
                            count(case when d.state = :parked then 1 end)
                        from WebhookDelivery d
                        where d.webhookId in :webhooks and d.test = false and d.state <> :delivered
                        group by d.webhookId""", Object[].class)
                .setParameter("webhooks", webhooks)
                .setParameter("parked", PARKED)
                .setParameter("delivered", WebhookDeliveryState.DELIVERED)
                .getResultList();
        Map<UUID, Count> counts = new HashMap<>();
        rows.forEach(row -> counts.put((UUID) row[0], new Count((Instant) row[1], (Long) row[2])));
        return counts;
    }

    /** Removes some in that state whose last attempt was before then; gives how many. */
    int forget(WebhookDeliveryState state, Instant before, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        delete from webhook_delivery where id in (
                            select id from webhook_delivery where state = :state and last_attempt_at < :before
                            order by last_attempt_at limit :most for update skip locked)
                        """)
                .setParameter("state", state.name())
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }
}
