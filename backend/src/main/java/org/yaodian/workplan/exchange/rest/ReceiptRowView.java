package org.yaodian.workplan.exchange.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a row was rejected. */
@Schema(name = "ReceiptRow")
record ReceiptRowView(
        @Schema(required = true, description = "第几行，从 1 起；CSV 的表头不算", examples = "17")
        int row,

        @Schema(required = true, description = "行内字段的 JSON Pointer；空串指整行", examples = "/numerator")
        String pointer,

        @Schema(required = true, examples = "observation.numerator-above-denominator")
        String code,

        @Schema(required = true, examples = "分子 6 不能大于分母 5。")
        String message,

        @Schema(description = "收到的这一行；读不出来时为 null") @Nullable
        String content) {}
