package org.yaodian.workplan.calendar.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;
import org.yaodian.workplan.shared.http.ShownOnce;

/** A calendar feed as it goes out. */
@Schema(name = "CalendarFeed")
record CalendarFeedView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true, examples = "我的手机（示例）") String name,
        @Schema(required = true) Instant createdAt,

        @Schema(description = "最近一次被读取的时刻，精确到小时；从未被读取则为 null") @Nullable
        Instant lastUsedAt,

        @Schema(
                description = "订阅地址（路径），含令牌，只在新建时给出这一次；此后为 null",
                examples = "/api/v1/calendar-feeds/0199b0a2-6c1e-7c55-9a53-1d0f4f1f7a10/timeline.ics?token=…")
        @Nullable
        String address,

        @Schema(required = true, examples = "[\"delete\"]") List<String> permissions)
        implements Representation, ShownOnce {

    @Override
    public CalendarFeedView withoutSecret() {
        return new CalendarFeedView(id, revision, plan, orgUnit, name, createdAt, lastUsedAt, null, permissions);
    }
}
