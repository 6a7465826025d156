package org.yaodian.workplan.operation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.webhook.WebhookSummary;
import org.yaodian.workplan.webhook.Webhooks;

/** How far other systems are behind the feed of changes, by what the webhooks themselves say. */
@ApplicationScoped
class DeliveryFigures {
    private static final int AT_ONCE = 200;

    private final Webhooks webhooks;
    private final CurrentCaller caller;
    private final BusinessClock clock;

    DeliveryFigures(Webhooks webhooks, CurrentCaller caller, BusinessClock clock) {
        this.webhooks = webhooks;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * How it stands.
     *
     * @param parked changes that were given up and wait for a person
     * @param lag since when the oldest change waits that is on its way; zero when none is
     */
    record Standing(long parked, Duration lag) {}

    @ActivateRequestContext
    @Transactional
    Standing now() {
        caller.runAsSystem("operation");
        List<WebhookSummary> all = all();
        Instant now = clock.now();
        long parked =
                all.stream().mapToLong(webhook -> webhook.progress().parked()).sum();
        Duration lag = all.stream()
                .filter(WebhookSummary::active)
                .map(webhook -> webhook.progress().waitingSince())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(since -> Duration.between(since, now))
                .orElse(Duration.ZERO);
        return new Standing(parked, lag);
    }

    private List<WebhookSummary> all() {
        List<WebhookSummary> all = new ArrayList<>();
        PageQuery query = PageQuery.first(AT_ONCE);
        do {
            Page<WebhookSummary> page = webhooks.list(query);
            all.addAll(page.items());
            query.cursor = page.page().next();
        } while (query.cursor != null);
        return all;
    }
}
