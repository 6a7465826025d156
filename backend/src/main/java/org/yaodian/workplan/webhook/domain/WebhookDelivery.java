package org.yaodian.workplan.webhook.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Identified;
import org.yaodian.workplan.webhook.WebhookDeliveryState;
import org.yaodian.workplan.webhook.WebhookDeliverySummary;

/** A change on its way to one webhook, in its order. An urgent one is a person's wish: it goes first, and has one attempt. */
@Entity
@Table(name = "webhook_delivery")
class WebhookDelivery implements Identified {
    @Id
    private UUID id = new UUID(0, 0);

    /** Its place, given by the database. */
    @Column(insertable = false, updatable = false)
    private long sequence;

    private UUID webhookId = new UUID(0, 0);
    private boolean test;
    private boolean urgent;
    private String type = "";
    private String subject = "";
    private Instant occurredAt = Instant.EPOCH;
    private String body = "";

    @Enumerated(EnumType.STRING)
    private WebhookDeliveryState state = WebhookDeliveryState.PENDING;

    @Embedded
    private LastAnswer answer = new LastAnswer();

    private int attempts;
    private @Nullable Instant lastAttemptAt;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant deliveredAt;

    static WebhookDelivery of(UUID webhook, Event event) {
        WebhookDelivery made = new WebhookDelivery();
        made.id = event.delivery();
        made.webhookId = webhook;
        made.type = event.type();
        made.subject = event.subject();
        made.occurredAt = event.occurredAt();
        made.body = event.body();
        return made;
    }

    static WebhookDelivery test(UUID webhook, Event event) {
        WebhookDelivery made = of(webhook, event);
        made.test = true;
        made.urgent = true;
        return made;
    }

    @Override
    public UUID id() {
        return id;
    }

    boolean isDue(Instant now) {
        return nextAttemptAt == null || !nextAttemptAt.isAfter(now);
    }

    Parcel begin(Webhook webhook, Instant now) {
        Parcel parcel = new Parcel(id, webhook.url(), body, webhook.secrets(now), attempts);
        attempts++;
        lastAttemptAt = now;
        return parcel;
    }

    void delivered(Attempt attempt, Instant now) {
        answer = LastAnswer.of(attempt);
        state = WebhookDeliveryState.DELIVERED;
        deliveredAt = now;
        nextAttemptAt = null;
        urgent = false;
    }

    void retry(Attempt attempt, Instant next) {
        answer = LastAnswer.of(attempt);
        state = WebhookDeliveryState.RETRYING;
        nextAttemptAt = next;
    }

    void park(Attempt attempt) {
        answer = LastAnswer.of(attempt);
        state = WebhookDeliveryState.PARKED;
        nextAttemptAt = null;
        urgent = false;
    }

    /** A person wants it sent again. */
    void resend() {
        state = WebhookDeliveryState.PENDING;
        nextAttemptAt = null;
        urgent = true;
    }

    /** The other side is back: no need to wait any longer. */
    void hurry(Instant now) {
        if (nextAttemptAt != null && nextAttemptAt.isAfter(now)) {
            nextAttemptAt = now;
        }
    }

    UUID webhookId() {
        return webhookId;
    }

    WebhookDeliveryState state() {
        return state;
    }

    boolean isUrgent() {
        return urgent;
    }

    long sequence() {
        return sequence;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    WebhookDeliverySummary summary() {
        return new WebhookDeliverySummary(
                id,
                webhookId,
                test,
                type,
                subject,
                occurredAt,
                state,
                attempts,
                answer.status(),
                answer.trouble(),
                lastAttemptAt,
                nextAttemptAt,
                deliveredAt);
    }
}
