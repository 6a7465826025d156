package org.yaodian.workplan.reminder.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reminder.DeliveryState;
import org.yaodian.workplan.reminder.DeliverySummary;
import org.yaodian.workplan.shared.persistence.Identified;

/**
 * A digest on its way to one address.
 *
 * <p>It is SENDING before it is sent and SENT after; one that stays SENDING may have arrived or not, and nobody can tell. It is
 * not sent again by itself, so that nothing arrives twice.
 */
@Entity
@Table(name = "notification_delivery")
class Delivery implements Identified {
    /** How long to wait after each refusal; after the last it is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private static final int MOST_WORDS = 500;

    @Id
    private UUID id = new UUID(0, 0);

    @ManyToOne
    @JoinColumn(name = "notification_id")
    private StoredNotification notification = new StoredNotification();

    @ManyToOne
    @JoinColumn(name = "address_id")
    private NotificationAddress address = new NotificationAddress();

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.WAITING;

    private int attempts;
    private @Nullable Instant nextAttemptAt;

    @SuppressWarnings("UnusedVariable") // queries find by it who was lost
    private @Nullable Instant startedAt;

    private @Nullable Instant sentAt;
    private @Nullable String problem;

    @Override
    public UUID id() {
        return id;
    }

    void begin(Instant now) {
        state = DeliveryState.SENDING;
        attempts++;
        startedAt = now;
        nextAttemptAt = null;
    }

    void end(Outcome outcome, Instant now) {
        problem = outcome.problem() == null ? null : shortened(outcome.problem());
        state = switch (outcome.kind()) {
            case SENT -> DeliveryState.SENT;
            case REFUSED_FOR_NOW -> attempts > WAITS.size() ? DeliveryState.FAILED : DeliveryState.WAITING;
            case REFUSED -> DeliveryState.FAILED;
            case UNKNOWN -> DeliveryState.UNCERTAIN;
        };
        sentAt = state == DeliveryState.SENT ? now : null;
        nextAttemptAt = state == DeliveryState.WAITING ? now.plus(WAITS.get(attempts - 1)) : null;
    }

    void resend(Instant now) {
        state = DeliveryState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    private static String shortened(String words) {
        return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS);
    }

    DeliveryState state() {
        return state;
    }

    Letter letter() {
        return new Letter(id, address.channel(), address.address(), notification.notification());
    }

    java.time.LocalDate day() {
        return notification.day();
    }

    DeliverySummary summary() {
        return new DeliverySummary(
                id,
                notification.id(),
                notification.day(),
                notification.recipient(),
                address.channel(),
                address.shown(),
                state,
                attempts,
                nextAttemptAt,
                sentAt,
                problem);
    }
}
