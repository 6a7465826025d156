package org.yaodian.workplan.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change on its way to a webhook.
 *
 * @param id the {@code webhook-id} it is sent with, each time the same
 * @param test whether it is a trial that a person asked for, about nothing
 * @param subject what was changed, as the feed names it: kind and code or id
 * @param occurredAt when the change was committed
 * @param lastStatus HTTP status of the last answer; null when there was none
 * @param problem what came of the last attempt; null when it was taken or none was made
 * @param nextAttemptAt null when it is sent as soon as its turn comes, or not at all
 */
public record WebhookDeliverySummary(
        UUID id,
        UUID webhookId,
        boolean test,
        String type,
        String subject,
        Instant occurredAt,
        WebhookDeliveryState state,
        int attempts,
        @Nullable Integer lastStatus,
        @Nullable Trouble problem,
        @Nullable Instant lastAttemptAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt) {

    /** What went wrong: the code of a message and what it names. */
    public record Trouble(String code, List<String> arguments) {}
}
