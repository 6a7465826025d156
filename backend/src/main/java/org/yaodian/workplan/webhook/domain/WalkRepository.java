package org.yaodian.workplan.webhook.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class WalkRepository implements PanacheRepositoryBase<Walk, UUID> {

    /**
     * A webhook that nobody is sending to and that may be sent to by now.
     *
     * @param waits whether something is on its way; otherwise the feed is to be looked into
     */
    record Due(UUID webhook, String position, boolean waits) {}

    /** In no order, so that nobody is always last. */
    @SuppressWarnings("unchecked")
    List<Due> due(Instant now) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select w.id, k.position, head.urgent is not null
                        from webhook w join webhook_walk k on k.webhook_id = w.id
                        left join lateral (
                            select d.urgent, d.next_attempt_at from webhook_delivery d
                            where d.webhook_id = w.id and d.state in ('PENDING', 'RETRYING')
                            order by d.urgent desc, d.sequence limit 1) head on true
                        where (k.leased_until is null or k.leased_until < :now)
                            and (coalesce(head.urgent, false)
                                or w.active and (head.next_attempt_at is null or head.next_attempt_at <= :now))
                        order by random()
                        """)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .map(row -> new Due((UUID) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }

    Map<UUID, Walk> of(List<UUID> webhooks) {
        return list("webhookId in ?1", webhooks).stream().collect(Collectors.toMap(Walk::webhookId, walk -> walk));
    }

    Optional<Walk> locked(UUID webhook) {
        return findByIdOptional(webhook, LockModeType.PESSIMISTIC_WRITE);
    }
}
