package org.yaodian.workplan.exchange.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;

/** How another system reports. */
@Schema(name = "Client")
record ClientView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "发送者的客户端", examples = "dongyuan-edu")
        String name,

        @Schema(required = true, description = "沙箱客户端：只校验，从不计入；行数是校验过的行数")
        boolean sandbox,

        @Schema(description = "所属单位；全市的为 null") @Nullable Reference orgUnit,
        @Schema(required = true, description = "最近一批的时刻") Instant lastPushAt,

        @Schema(required = true, description = "距最近一批的天数（北京时间）", examples = "2")
        long lagDays,

        @Schema(required = true, description = "近 30 天的批数", examples = "12")
        long batches,

        @Schema(required = true, description = "近 30 天接受的行数：新建、更新或不变", examples = "14230")
        long accepted,

        @Schema(required = true, description = "近 30 天被拒的行数", examples = "171")
        long rejected,

        @Schema(description = "被拒的占比，0–1；近 30 天没有数据则为 null", examples = "0.0119") @Nullable
        BigDecimal rejectRate,

        @Schema(required = true, description = "近 30 天最多的错误，最多 5 种")
        List<ClientErrorView> errors) {

    /** A rule that its rows broke. */
    @Schema(name = "ClientError")
    record ClientErrorView(
            @Schema(required = true, examples = "observation.numerator-above-denominator")
            String code,

            @Schema(required = true, description = "违反的行数", examples = "96")
            long rows,

            @Schema(required = true, description = "最近一次的说明", examples = "分子 6 不能大于分母 5。")
            String message) {}
}
