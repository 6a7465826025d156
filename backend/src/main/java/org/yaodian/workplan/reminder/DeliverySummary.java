package org.yaodian.workplan.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A digest on its way to one address.
 *
 * @param shown the address, as far as it may be shown
 * @param nextAttemptAt null when there will be none
 * @param problem what came of the last attempt; null when it was fine
 */
public record DeliverySummary(
        UUID id,
        UUID notificationId,
        LocalDate day,
        Recipient recipient,
        DeliveryChannel channel,
        String shown,
        DeliveryState state,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String problem) {}
