package org.yaodian.workplan.webhook.domain;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks on each replica what is to be sent. */
@ApplicationScoped
class WebhookSchedule {
    private final Rounds rounds;

    WebhookSchedule(Rounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(
            identity = "webhooks",
            every = "{yaodian.webhook.every}",
            delayed = "{yaodian.webhook.after-start}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        rounds.begin(rounds.due());
    }
}
