package org.yaodian.workplan.webhook.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;
import org.yaodian.workplan.shared.http.ShownOnce;
import org.yaodian.workplan.webhook.WebhookHealth;

/** A webhook as it goes out. */
@Schema(name = "Webhook")
record WebhookView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,

        @Schema(required = true, examples = "https://edu.example.com/hooks/workplan")
        String url,

        @Schema(required = true, examples = "东源县教育数据平台（示例）") String description,

        @Schema(description = "推送这个单位看得到的变更；null 为全部") @Nullable
        Reference orgUnit,

        @Schema(required = true, description = "种类或类型；空为全部", examples = "[\"observation\"]")
        List<String> types,

        @Schema(required = true) boolean active,

        @Schema(
                required = true,
                description = "HEALTHY 正常，RETRYING 最近一次未送达、正在重试，FAILING 一小时以上没有送达，PAUSED 已停用，GONE 对方答复 410、已自动停用")
        WebhookHealth health,

        @Schema(description = "从何时起没有送达；正常为 null") @Nullable Instant failingSince,
        @Schema(description = "最近一次送达") @Nullable Instant lastDeliveredAt,

        @Schema(description = "在途最早的一条变更发生于何时；没有在途的为 null") @Nullable
        Instant waitingSince,

        @Schema(required = true, description = "已搁置、可重发的条数", examples = "0")
        long parked,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true, description = "现用密钥的生成时刻") Instant secretChangedAt,

        @Schema(description = "更换后的一段时间内，新旧密钥同时签名；旧密钥用到何时，null 为已不用") @Nullable
        Instant formerSecretUntil,

        @Schema(description = "签名密钥，只在新建和更换时给出这一次；此后为 null", examples = "whsec_…") @Nullable
        String secret,

        @Schema(required = true, examples = "[\"update\", \"delete\", \"rotateSecret\", \"test\"]")
        List<String> permissions)
        implements Representation, ShownOnce {

    @Override
    public WebhookView withoutSecret() {
        return new WebhookView(
                id,
                revision,
                url,
                description,
                orgUnit,
                types,
                active,
                health,
                failingSince,
                lastDeliveredAt,
                waitingSince,
                parked,
                createdAt,
                secretChangedAt,
                formerSecretUntil,
                null,
                permissions);
    }
}
