package org.yaodian.workplan.webhook.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.webhook.WebhookDeliverySummary;
import org.yaodian.workplan.webhook.WebhookSummary;
import org.yaodian.workplan.webhook.Webhooks;

/** Translates webhooks and deliveries, worded in the caller's language. */
@ApplicationScoped
class WebhookMapper {
    private final Scope scope;
    private final Language language;

    WebhookMapper(Scope scope, Language language) {
        this.scope = scope;
        this.language = language;
    }

    WebhookView issued(Webhooks.Issued issued) {
        return view(issued.webhook(), issued.secret());
    }

    WebhookView view(WebhookSummary webhook) {
        return view(webhook, null);
    }

    private WebhookView view(WebhookSummary webhook, @Nullable String secret) {
        WebhookSummary.Progress progress = webhook.progress();
        return new WebhookView(
                webhook.id(),
                webhook.revision(),
                webhook.url(),
                webhook.description(),
                unit(webhook.orgUnitId()),
                webhook.types(),
                webhook.active(),
                progress.health(),
                progress.failingSince(),
                progress.lastDeliveredAt(),
                progress.waitingSince(),
                progress.parked(),
                webhook.createdAt(),
                webhook.secretChangedAt(),
                webhook.formerSecretUntil(),
                secret,
                permissions(progress));
    }

    private static List<String> permissions(WebhookSummary.Progress progress) {
        List<String> permissions = new ArrayList<>(List.of("update", "delete", "rotateSecret", "test"));
        if (progress.parked() > 0) {
            permissions.add("resendParked");
        }
        return List.copyOf(permissions);
    }

    private @Nullable Reference unit(@Nullable UUID id) {
        return id == null
                ? null
                : scope.tree()
                        .find(id.toString())
                        .map(OrgUnitSummary::reference)
                        .orElse(null);
    }

    WebhookDeliveryView delivery(WebhookDeliverySummary delivery) {
        return new WebhookDeliveryView(
                delivery.id(),
                delivery.webhookId(),
                delivery.test(),
                delivery.type(),
                delivery.subject(),
                delivery.occurredAt(),
                delivery.state(),
                delivery.attempts(),
                delivery.lastStatus(),
                problem(delivery.problem()),
                delivery.lastAttemptAt(),
                delivery.nextAttemptAt(),
                delivery.deliveredAt(),
                delivery.state().isOpen() ? List.of() : List.of("resend"));
    }

    private WebhookDeliveryView.@Nullable ProblemView problem(WebhookDeliverySummary.@Nullable Trouble trouble) {
        return trouble == null
                ? null
                : new WebhookDeliveryView.ProblemView(
                        trouble.code(), language.say(trouble.code(), trouble.arguments()));
    }
}
