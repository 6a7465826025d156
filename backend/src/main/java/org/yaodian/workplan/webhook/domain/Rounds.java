package org.yaodian.workplan.webhook.domain;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.webhook.domain.WalkRepository.Due;

/** Finds the webhooks that are due and sends to several at once: one light thread each, none for two. */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private static final int PATIENCE_SECONDS = 5;

    private final WalkRepository walks;
    private final Round round;
    private final Changes changes;
    private final BusinessClock clock;
    private final Semaphore places;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("webhook-", 0).factory());

    Rounds(WalkRepository walks, Round round, Changes changes, WebhookSettings settings, BusinessClock clock) {
        this.walks = walks;
        this.round = round;
        this.changes = changes;
        this.clock = clock;
        this.places = new Semaphore(settings.atOnce());
    }

    /** Those with something to send by now, or something in the feed to look at. */
    @Transactional
    List<UUID> due() {
        return walks.due(clock.now()).stream()
                .filter(due -> due.waits() || changes.hasMore(due.position()))
                .map(Due::webhook)
                .toList();
    }

    /** Begins a round for each of them that has none in this replica, as far as there are places; waits for none. */
    void begin(List<UUID> webhooks) {
        for (UUID webhook : webhooks) {
            if (running.contains(webhook) || !places.tryAcquire()) {
                continue;
            }
            running.add(webhook);
            threads.execute(() -> go(webhook));
        }
    }

    private void go(UUID webhook) {
        try {
            round.run(webhook);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.warnf(broken, "A round of webhook %s broke off; it goes on when its lease has run out", webhook);
        } finally {
            running.remove(webhook);
            places.release();
        }
    }

    /** Rounds see that they are to end and give back their leases; one that takes too long is left as a crash would leave it. */
    @PreDestroy
    void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
