package org.yaodian.workplan.years.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.GoalComparator;

/** A commitment of one of the two plans. */
@Schema(name = "ComparedCommitment")
record CommitmentSideView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "T10") String code,
        @Schema(required = true, examples = "建强职业教育师资（示例）") String title,

        @Schema(description = "任务的举措原文，没有则为说明；指标和里程碑为 null") @Nullable
        String words,

        @Schema(description = "指标、里程碑所属的任务") @Nullable UUID taskId,
        @Schema(description = "任务的牵头科室") @Nullable Reference leadDepartment,
        @Schema(description = "里程碑的责任单位") @Nullable Reference orgUnit,
        @Schema(required = true) LocalDate dueDate,

        @Schema(description = "指标的单位", examples = "PERCENT") @Nullable
        String unit,

        @Nullable GoalComparator comparator,
        @Schema(examples = "60") @Nullable BigDecimal goal,
        @Nullable BigDecimal goalUpper,
        @Nullable BigDecimal unitGoal,
        @Schema(description = "里程碑的类型") @Nullable MilestoneKind deliverable,
        @Schema(required = true) Light light,

        @Schema(description = "指标截至 asOf 的值", examples = "56.36") @Nullable
        BigDecimal value) {}
