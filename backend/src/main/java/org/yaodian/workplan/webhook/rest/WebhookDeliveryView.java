package org.yaodian.workplan.webhook.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.webhook.WebhookDeliveryState;

/** A change on its way to a webhook. */
@Schema(name = "WebhookDelivery")
record WebhookDeliveryView(
        @Schema(required = true, description = "即请求头 webhook-id，每次重试都相同")
        UUID id,

        @Schema(required = true, description = "所属 webhook 的 id")
        UUID webhook,

        @Schema(required = true, description = "是否为试发") boolean test,

        @Schema(required = true, description = "CloudEvents 的 type", examples = "org.yaodian.observation.approved")
        String type,

        @Schema(
                required = true,
                description = "CloudEvents 的 subject：种类和 id",
                examples = "observation/0199b0a2-6c1e-7c55-9a53-1d0f4f1f7a10")
        String subject,

        @Schema(required = true, description = "变更发生的时刻") Instant occurredAt,

        @Schema(required = true, description = "PENDING 待发，RETRYING 未送达、将重试，DELIVERED 已送达，PARKED 已搁置，可重发")
        WebhookDeliveryState state,

        @Schema(required = true, examples = "1") int attempts,

        @Schema(description = "最近一次答复的 HTTP 状态码；没有答复则为 null", examples = "503") @Nullable
        Integer lastStatus,

        @Schema(description = "最近一次的问题；没有则为 null") @Nullable ProblemView problem,
        @Nullable Instant lastAttemptAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant deliveredAt,
        @Schema(required = true, examples = "[\"resend\"]") List<String> permissions) {

    /** What went wrong, in the reader's language. */
    @Schema(name = "WebhookDeliveryProblem")
    record ProblemView(
            @Schema(required = true, examples = "webhook.problem-status")
            String code,

            @Schema(required = true, examples = "对方答复 HTTP 503。")
            String message) {}
}
