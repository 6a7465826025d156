package org.yaodian.workplan.webhook.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.shared.time.BusinessClock;

/**
 * What a round stores, each step in a transaction of its own and only while the lease holds. In between no transaction is open: a
 * round that dies there leaves everything as it was before its last step, for whoever takes over when the lease has run out.
 */
@ApplicationScoped
class RoundSteps {
    private static final Duration SPARE = Duration.ofSeconds(30);
    private static final Step REST = new Step.Rest();

    private final WebhookRepository webhooks;
    private final WalkRepository walks;
    private final WebhookDeliveryRepository deliveries;
    private final WebhookSettings settings;
    private final CurrentCaller caller;
    private final BusinessClock clock;
    private final Backoff backoff = new Backoff(new SecureRandom());

    RoundSteps(
            WebhookRepository webhooks,
            WalkRepository walks,
            WebhookDeliveryRepository deliveries,
            WebhookSettings settings,
            CurrentCaller caller,
            BusinessClock clock) {
        this.webhooks = webhooks;
        this.walks = walks;
        this.deliveries = deliveries;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** Longer than any step may take, so that nobody else sends meanwhile. */
    private Instant leaseEnd(Instant now) {
        return now.plus(settings.connectTimeout())
                .plus(settings.answerTimeout())
                .plus(SPARE);
    }

    /** Takes a webhook; false when somebody else has it. */
    @Transactional
    boolean take(UUID webhook, UUID lease) {
        Instant now = clock.now();
        Optional<Walk> free = walks.locked(webhook).filter(walk -> walk.isFree(now));
        free.ifPresent(walk -> walk.lease(lease, leaseEnd(now)));
        return free.isPresent();
    }

    @Transactional
    void release(UUID webhook, UUID lease) {
        held(webhook, lease).ifPresent(Walk::release);
    }

    /** What is to be done next; when something is to be sent, that attempt counts from here on. */
    @Transactional
    Step next(UUID webhook, UUID lease) {
        Optional<Walk> walk = held(webhook, lease);
        if (walk.isEmpty()) {
            return REST;
        }
        Instant now = clock.now();
        walk.get().lease(lease, leaseEnd(now));
        Webhook owner = webhooks.findById(webhook);
        Optional<WebhookDelivery> head = deliveries.head(webhook, !owner.isActive());
        if (head.isPresent()) {
            return head.get().isDue(now) ? new Step.Send(head.get().begin(owner, now)) : REST;
        }
        return owner.isActive() ? new Step.Read(owner.reader(), walk.get().position(), owner.filter()) : REST;
    }

    /** Keeps what was found behind a position; both move together. */
    @Transactional
    void found(UUID webhook, UUID lease, List<Event> events, String next) {
        held(webhook, lease).ifPresent(walk -> {
            events.forEach(event -> deliveries.persist(WebhookDelivery.of(webhook, event)));
            walk.advance(next);
        });
    }

    /** Says what came of what was sent. */
    @ActivateRequestContext
    @Transactional
    void sent(UUID webhook, UUID lease, UUID delivery, Attempt attempt) {
        caller.runAsSystem("webhooks");
        held(webhook, lease)
                .ifPresent(
                        walk -> deliveries.findByIdOptional(delivery).ifPresent(sent -> settle(walk, sent, attempt)));
    }

    private void settle(Walk walk, WebhookDelivery sent, Attempt attempt) {
        Instant now = clock.now();
        if (attempt.isTaken()) {
            walk.delivered(now);
            sent.delivered(attempt, now);
            deliveries.firstWaiting(walk.webhookId()).ifPresent(waiting -> waiting.hurry(now));
            return;
        }
        int failures = walk.failed(now);
        Instant deadline = walk.patientSince(sent.occurredAt()).plus(settings.patience());
        Optional<Instant> again = sent.isUrgent() || attempt.isGone()
                ? Optional.empty()
                : backoff.next(failures, now, deadline, attempt.wish());
        again.ifPresentOrElse(next -> sent.retry(attempt, next), () -> sent.park(attempt));
        if (attempt.isGone()) {
            walk.end();
            webhooks.findById(walk.webhookId()).stop();
        }
    }

    private Optional<Walk> held(UUID webhook, UUID lease) {
        return walks.locked(webhook).filter(walk -> walk.isHeldBy(lease));
    }
}
