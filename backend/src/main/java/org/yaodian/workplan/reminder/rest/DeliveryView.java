package org.yaodian.workplan.reminder.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reminder.DeliveryChannel;
import org.yaodian.workplan.reminder.DeliveryState;
import org.yaodian.workplan.reminder.DeliverySummary;

/** A digest on its way to one address. */
@Schema(name = "NotificationDelivery")
record DeliveryView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "所发的那一份的 id") UUID notification,
        @Schema(required = true) LocalDate day,
        @Schema(required = true) RecipientView recipient,
        @Schema(required = true) DeliveryChannel channel,
        @Schema(required = true) String address,

        @Schema(required = true, description = "WAITING 待发，SENDING 在发，SENT 已发，FAILED 未发出，UNCERTAIN 可能已发出、不会自动重发")
        DeliveryState state,

        @Schema(required = true, examples = "1") int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,

        @Schema(description = "最近一次的问题", examples = "HTTP 503") @Nullable
        String problem,

        @Schema(required = true, examples = "[\"resend\"]") List<String> permissions) {

    static DeliveryView of(DeliverySummary delivery, RecipientView recipient) {
        return new DeliveryView(
                delivery.id(),
                delivery.notificationId(),
                delivery.day(),
                recipient,
                delivery.channel(),
                delivery.shown(),
                delivery.state(),
                delivery.attempts(),
                delivery.nextAttemptAt(),
                delivery.sentAt(),
                delivery.problem(),
                delivery.state().mayBeResent() ? List.of("resend") : List.of());
    }
}
