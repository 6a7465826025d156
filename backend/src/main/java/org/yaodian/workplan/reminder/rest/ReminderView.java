package org.yaodian.workplan.reminder.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reminder.ReminderKind;
import org.yaodian.workplan.shared.http.Reference;

/** One line of a digest. */
@Schema(name = "Reminder")
record ReminderView(
        @Schema(required = true) ReminderKind kind,
        @Schema(required = true, description = "所属计划的 id") UUID plan,
        @Schema(required = true, description = "指标、里程碑或督办单") Reference subject,
        @Schema(examples = "2025-Q3") @Nullable String period,
        @Nullable Reference orgUnit,

        @Schema(required = true, description = "截止日", examples = "2025-10-10")
        LocalDate dueOn,

        @Schema(required = true, description = "发出当日距截止还有几天，负数为超期", examples = "-3")
        int daysLeft,

        @Schema(required = true, description = "催办阶梯的哪一级", examples = "5")
        int stepDays,

        @Schema(required = true, description = "一句话", examples = "东源县“双师型教师占比”2025-Q3 的数据应于 2025-10-10 前报送，已超期 5 天")
        String text) {}
