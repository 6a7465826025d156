package org.yaodian.workplan.webhook.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.shared.problem.Problem;

/** Which webhooks the caller has: those of the own subtree; whoever is bounded by nothing has all. */
@ApplicationScoped
class WebhookSight {
    private final WebhookRepository webhooks;
    private final Scope scope;

    WebhookSight(WebhookRepository webhooks, Scope scope) {
        this.webhooks = webhooks;
        this.scope = scope;
    }

    Webhook existing(UUID id) {
        return webhooks.findByIdOptional(id).filter(this::isSeen).orElseThrow(() -> Problem.notFound("webhooks", id));
    }

    /** Whether the webhook of a delivery is the caller's. */
    boolean isSeen(UUID webhook) {
        return webhooks.findByIdOptional(webhook).filter(this::isSeen).isPresent();
    }

    private boolean isSeen(Webhook webhook) {
        UUID unit = webhook.orgUnitId();
        return scope.caller().boundTo() == null || (unit != null && scope.covers(unit));
    }

    /** The unit that a new webhook is bounded by: the one asked for, else the caller's own. */
    @Nullable
    UUID unit(@Nullable String asked) {
        return asked == null
                ? scope.caller().boundTo()
                : scope.writing(asked, "/orgUnit").id();
    }
}
