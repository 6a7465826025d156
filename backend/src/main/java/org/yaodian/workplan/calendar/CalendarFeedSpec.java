package org.yaodian.workplan.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A feed as somebody wants it; what it shows is fixed from then on. */
@Schema(name = "CalendarFeedRequest", examples = """
        {"plan": "heyuan-2025", "orgUnit": "441625", "name": "我的手机（示例）"}""")
public record CalendarFeedSpec(
        @Schema(description = "计划的代码或 id", examples = "heyuan-2025") @NotNull
        String plan,

        @Schema(description = "单位的代码或 id；缺省为本单位", examples = "441625") @Nullable
        String orgUnit,

        @Schema(description = "便于自己辨认的名称；缺省为计划标题", examples = "我的手机（示例）") @Nullable @Size(min = 1, max = 100)
        String name) {}
