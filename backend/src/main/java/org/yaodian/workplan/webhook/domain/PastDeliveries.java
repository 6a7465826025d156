package org.yaodian.workplan.webhook.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.Instant;
import org.yaodian.workplan.shared.retention.KeptForAWhile;
import org.yaodian.workplan.webhook.WebhookDeliveryState;

/** Deliveries that have come to an end, each kind kept for a time of its own. */
@ApplicationScoped
class PastDeliveries {
    private final WebhookDeliveryRepository deliveries;
    private final WebhookSettings settings;

    PastDeliveries(WebhookDeliveryRepository deliveries, WebhookSettings settings) {
        this.deliveries = deliveries;
        this.settings = settings;
    }

    @Produces
    @ApplicationScoped
    KeptForAWhile delivered() {
        return new Kept("deliveries that were taken", WebhookDeliveryState.DELIVERED, settings.keepDelivered());
    }

    @Produces
    @ApplicationScoped
    KeptForAWhile parked() {
        return new Kept("deliveries that were given up", WebhookDeliveryState.PARKED, settings.keepParked());
    }

    private final class Kept implements KeptForAWhile {
        private final String name;
        private final WebhookDeliveryState state;
        private final Duration keptFor;

        Kept(String name, WebhookDeliveryState state, Duration keptFor) {
            this.name = name;
            this.state = state;
            this.keptFor = keptFor;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Duration keptFor() {
            return keptFor;
        }

        @Override
        public int forget(Instant before, int most) {
            return deliveries.forget(state, before, most);
        }
    }
}
