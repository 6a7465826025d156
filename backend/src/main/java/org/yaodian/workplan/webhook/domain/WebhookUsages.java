package org.yaodian.workplan.webhook.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;

/** Webhooks are bounded by org units. */
@ApplicationScoped
class WebhookUsages implements UsageSource {
    private static final int SOME = 10;

    private final WebhookRepository webhooks;

    WebhookUsages(WebhookRepository webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        if (!resource.equals("org-units")) {
            return List.of();
        }
        return webhooks.find("orgUnitId", id).page(0, SOME).stream()
                .map(webhook -> new Usage("webhooks", webhook.id().toString()))
                .toList();
    }
}
