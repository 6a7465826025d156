package org.yaodian.workplan.target.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.target.FigureView;
import org.yaodian.workplan.target.ReviewKind;
import org.yaodian.workplan.target.WaitingReport;

/** What waits for review, beside what it is compared with. */
@Schema(name = "WaitingObservation")
record WaitingView(
        @Schema(required = true, description = "等待审核的是什么") ReviewKind kind,

        @Schema(description = "填报数据；kind 为 OBSERVATION 时必有") @Nullable
        ObservationView observation,

        @Schema(description = "进展填报；kind 为 PROGRESS_REPORT 时必有") @Nullable
        WaitingReport progressReport,

        @Schema(description = "指标的计量单位", examples = "PERCENT") @Nullable
        String unit,

        @Schema(description = "该单位上一期已生效的数据；没有则为 null") @Nullable
        FigureView previous,

        @Schema(description = "同一期间现行有效的数据，本条通过后将取代它；没有则为 null") @Nullable
        FigureView counted,

        @Schema(description = "与上一期相比的变化", examples = "1.94") @Nullable
        BigDecimal change,

        @Schema(required = true, description = "值得一问之处：超出通常范围、分母突变；没有则为空")
        List<ReasonView> doubts,

        @Schema(required = true, description = "该期间的填报截止日", examples = "2025-10-10")
        LocalDate dueOn,

        @Schema(required = true, description = "是否按期提交") boolean onTime,

        @Schema(required = true, description = "已在审核方手中的天数，不计入填报单位的时间", examples = "3")
        long waitingDays) {}
