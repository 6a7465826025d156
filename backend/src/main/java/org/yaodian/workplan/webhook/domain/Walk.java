package org.yaodian.workplan.webhook.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.webhook.WebhookHealth;

/**
 * How far a webhook has come in the feed, and who walks for it. No part of the webhook itself: it moves all the time and is not worth
 * a line in the audit trail.
 */
@Entity
@Table(name = "webhook_walk")
class Walk {
    @Id
    private UUID webhookId = new UUID(0, 0);

    private String position = "";
    private @Nullable UUID lease;
    private @Nullable Instant leasedUntil;
    private Instant startedAt = Instant.EPOCH;
    private int failures;
    private @Nullable Instant failingSince;
    private @Nullable Instant lastDeliveredAt;
    private boolean gone;

    static Walk of(UUID webhook, String position, Instant now) {
        Walk made = new Walk();
        made.webhookId = webhook;
        made.position = position;
        made.startedAt = now;
        return made;
    }

    UUID webhookId() {
        return webhookId;
    }

    String position() {
        return position;
    }

    boolean isFree(Instant now) {
        return leasedUntil == null || leasedUntil.isBefore(now);
    }

    /** Whoever holds the lease, and nobody else, reads on and sends until it ends. */
    void lease(UUID holder, Instant until) {
        lease = holder;
        leasedUntil = until;
    }

    boolean isHeldBy(UUID holder) {
        return holder.equals(lease);
    }

    void release() {
        lease = null;
        leasedUntil = null;
    }

    void advance(String next) {
        position = next;
    }

    /** It was switched on: what waited has all its time from now on. */
    void start(Instant now) {
        startedAt = now;
        gone = false;
        failures = 0;
        failingSince = null;
    }

    void delivered(Instant now) {
        lastDeliveredAt = now;
        failures = 0;
        failingSince = null;
    }

    /** Gives how many have failed in a row. */
    int failed(Instant now) {
        if (failures == 0) {
            failingSince = now;
        }
        failures++;
        return failures;
    }

    void end() {
        gone = true;
    }

    /** Since when something that was committed then could have been taken: patience with it begins there. */
    Instant patientSince(Instant occurredAt) {
        return Stream.of(occurredAt, startedAt, lastDeliveredAt == null ? startedAt : lastDeliveredAt)
                .max(Instant::compareTo)
                .orElse(occurredAt);
    }

    @Nullable
    Instant failingSince() {
        return failingSince;
    }

    @Nullable
    Instant lastDeliveredAt() {
        return lastDeliveredAt;
    }

    WebhookHealth health(boolean active, Instant now) {
        if (!active) {
            return gone ? WebhookHealth.GONE : WebhookHealth.PAUSED;
        }
        return WebhookHealth.of(failingSince, now);
    }
}
