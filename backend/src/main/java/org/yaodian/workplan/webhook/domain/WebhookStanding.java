package org.yaodian.workplan.webhook.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.webhook.WebhookHealth;
import org.yaodian.workplan.webhook.WebhookSummary;
import org.yaodian.workplan.webhook.domain.WebhookDeliveryRepository.Count;

/** Tells how webhooks are getting on: what they are, how far each has come, and what waits or was given up. */
@ApplicationScoped
class WebhookStanding {
    private final WalkRepository walks;
    private final WebhookDeliveryRepository deliveries;
    private final BusinessClock clock;

    WebhookStanding(WalkRepository walks, WebhookDeliveryRepository deliveries, BusinessClock clock) {
        this.walks = walks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    WebhookSummary of(Webhook webhook) {
        return ofAll(List.of(webhook)).getFirst();
    }

    List<WebhookSummary> ofAll(List<? extends Webhook> webhooks) {
        if (webhooks.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = webhooks.stream().map(Webhook::id).toList();
        Map<UUID, Count> counts = deliveries.counts(ids);
        Map<UUID, Walk> walkOf = walks.of(ids);
        Instant now = clock.now();
        return webhooks.stream()
                .map(webhook -> {
                    Walk walk = Objects.requireNonNull(walkOf.get(webhook.id()));
                    Count count = counts.getOrDefault(webhook.id(), Count.NONE);
                    return webhook.summary(progress(walk, walk.health(webhook.isActive(), now), count), now);
                })
                .toList();
    }

    private static WebhookSummary.Progress progress(Walk walk, WebhookHealth health, Count count) {
        return new WebhookSummary.Progress(
                health, walk.failingSince(), walk.lastDeliveredAt(), count.waitingSince(), count.parked());
    }
}
