package org.yaodian.workplan.webhook.domain;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.webhook.WebhookDeliveryState;

/** Looks on each replica what is to be sent, and now and then removes what is kept no longer. */
@ApplicationScoped
class WebhookSchedule {
    private static final int AT_ONCE = 5_000;

    private final Rounds rounds;
    private final WebhookDeliveryRepository deliveries;
    private final WebhookSettings settings;
    private final BusinessClock clock;

    WebhookSchedule(
            Rounds rounds, WebhookDeliveryRepository deliveries, WebhookSettings settings, BusinessClock clock) {
        this.rounds = rounds;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "webhooks",
            every = "{yaodian.webhook.every}",
            delayed = "{yaodian.webhook.after-start}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        rounds.begin(rounds.due());
    }

    @Scheduled(
            identity = "webhooks-tidy",
            every = "{yaodian.webhook.tidy-every}",
            delayed = "{yaodian.webhook.after-start}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void tidy() {
        Instant now = clock.now();
        deliveries.tidy(WebhookDeliveryState.DELIVERED, now.minus(settings.keepDelivered()), AT_ONCE);
        deliveries.tidy(WebhookDeliveryState.PARKED, now.minus(settings.keepParked()), AT_ONCE);
    }
}
