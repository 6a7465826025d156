package org.yaodian.workplan.webhook.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.webhook.WebhookDeliveries;
import org.yaodian.workplan.webhook.WebhookDeliveryState;
import org.yaodian.workplan.webhook.WebhookDeliverySummary;

@ApplicationScoped
class WebhookDeliveryService implements WebhookDeliveries {
    /** So many at once are sent again. */
    private static final int MOST_AT_ONCE = 1_000;

    private final WebhookDeliveryRepository deliveries;
    private final WebhookSight sight;
    private final EventWriter events;
    private final BusinessClock clock;

    WebhookDeliveryService(
            WebhookDeliveryRepository deliveries, WebhookSight sight, EventWriter events, BusinessClock clock) {
        this.deliveries = deliveries;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<WebhookDeliverySummary> list(UUID webhook, Set<WebhookDeliveryState> states, PageQuery query) {
        return new ListQuery<>(WebhookDelivery.class, "-sequence", WebhookDeliveryRepository.SORT_KEYS)
                .where(
                        "e.webhookId = :webhook",
                        "webhook",
                        sight.existing(webhook).id())
                .where("e.state in :states", "states", states.isEmpty() ? null : states)
                .page(deliveries.getEntityManager(), query)
                .map(WebhookDelivery::summary);
    }

    @Override
    @Transactional
    public WebhookDeliverySummary get(UUID id) {
        return existing(id, LockModeType.NONE).summary();
    }

    @Override
    @Transactional
    public WebhookDeliverySummary test(UUID webhook) {
        UUID id = sight.existing(webhook).id();
        WebhookDelivery trial = WebhookDelivery.test(id, events.trial(id, clock.now()));
        deliveries.persistAndFlush(trial);
        return trial.summary();
    }

    @Override
    @Transactional
    public WebhookDeliverySummary resend(UUID id) {
        WebhookDelivery delivery = existing(id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery.state().isOpen()) {
            throw Problem.conflict("webhook-delivery.open");
        }
        delivery.resend();
        deliveries.flush();
        return delivery.summary();
    }

    @Override
    @Transactional
    public int resendParked(UUID webhook) {
        List<WebhookDelivery> parked = deliveries.parked(sight.existing(webhook).id(), MOST_AT_ONCE);
        parked.forEach(WebhookDelivery::resend);
        return parked.size();
    }

    private WebhookDelivery existing(UUID id, LockModeType lock) {
        return deliveries
                .findByIdOptional(id, lock)
                .filter(delivery -> sight.isSeen(delivery.webhookId()))
                .orElseThrow(() -> Problem.notFound("webhook-deliveries", id));
    }
}
