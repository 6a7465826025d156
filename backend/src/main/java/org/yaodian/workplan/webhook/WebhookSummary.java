package org.yaodian.workplan.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook, without its secret.
 *
 * @param orgUnitId what that unit sees is pushed; null for everything
 * @param types kinds or types of changes; empty for any
 * @param secretChangedAt when its secret was made
 * @param formerSecretUntil until when the secret before signs too; null when there is none
 * @param progress how far it has come
 */
public record WebhookSummary(
        UUID id,
        long revision,
        String url,
        String description,
        @Nullable UUID orgUnitId,
        List<String> types,
        boolean active,
        Instant createdAt,
        Instant secretChangedAt,
        @Nullable Instant formerSecretUntil,
        Progress progress) {

    /**
     * How far a webhook has come.
     *
     * @param failingSince the first failure since something was taken; null when the last was taken
     * @param lastDeliveredAt when something was last taken
     * @param waitingSince when the oldest change that is on its way was committed; null when there is none
     * @param parked how many were given up and can be sent again
     */
    public record Progress(
            WebhookHealth health,
            @Nullable Instant failingSince,
            @Nullable Instant lastDeliveredAt,
            @Nullable Instant waitingSince,
            long parked) {}
}
