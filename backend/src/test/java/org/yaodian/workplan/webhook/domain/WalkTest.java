package org.yaodian.workplan.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.webhook.WebhookHealth;

class WalkTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final Walk walk = Walk.of(UUID.randomUUID(), "position", START);

    private static Instant hours(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    @Test
    void aLeaseIsOnesOwnUntilItRunsOut() {
        assertThat(walk.isFree(START)).isTrue();
        walk.lease(ONE, hours(1));
        assertThat(walk.isFree(hours(1))).isFalse();
        assertThat(walk.isHeldBy(OTHER)).isFalse();
        assertThat(walk.isFree(hours(1).plusMillis(1))).isTrue();
        walk.lease(OTHER, hours(3));
        assertThat(walk.isHeldBy(ONE)).isFalse();
    }

    @Test
    void patienceBeginsWhenSomethingCouldFirstHaveBeenTaken() {
        assertThat(walk.patientSince(hours(-100))).isEqualTo(START);
        assertThat(walk.patientSince(hours(5))).isEqualTo(hours(5));
        walk.delivered(hours(7));
        assertThat(walk.patientSince(hours(5))).isEqualTo(hours(7));
        walk.start(hours(9));
        assertThat(walk.patientSince(hours(5))).isEqualTo(hours(9));
    }

    @Test
    void itIsFailingWhenNothingHasBeenTakenForAnHour() {
        assertThat(walk.health(true, START)).isEqualTo(WebhookHealth.HEALTHY);
        assertThat(walk.failed(hours(1))).isEqualTo(1);
        assertThat(walk.failed(hours(1).plusSeconds(60))).isEqualTo(2);
        assertThat(walk.health(true, hours(1).plusSeconds(90))).isEqualTo(WebhookHealth.RETRYING);
        assertThat(walk.health(true, hours(2))).isEqualTo(WebhookHealth.FAILING);
        assertThat(walk.health(false, hours(2))).isEqualTo(WebhookHealth.PAUSED);
        walk.delivered(hours(3));
        assertThat(walk.health(true, hours(3))).isEqualTo(WebhookHealth.HEALTHY);
        walk.end();
        assertThat(walk.health(false, hours(3))).isEqualTo(WebhookHealth.GONE);
        walk.start(hours(4));
        assertThat(walk.health(false, hours(4))).isEqualTo(WebhookHealth.PAUSED);
    }
}
