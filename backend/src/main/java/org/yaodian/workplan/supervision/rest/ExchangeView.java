package org.yaodian.workplan.supervision.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.supervision.ExchangeKind;

/** One thing that happened to an order. */
@Schema(name = "SupervisionExchange")
record ExchangeView(
        @Schema(required = true) ExchangeKind kind,

        @Schema(description = "涉及的责任方在矩阵中的 id；整张督办单时为 null") @Nullable
        UUID responsibility,

        @Schema(description = "涉及的责任方") @Nullable PartyView party,
        @Schema(description = "回复或理由") @Nullable String text,
        @Schema(description = "申请、同意或不同意延至的日期") @Nullable LocalDate until,
        @Schema(required = true) Instant at,

        @Schema(required = true, description = "经办人", examples = "督办 专员")
        String by) {}
