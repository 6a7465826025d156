package org.yaodian.workplan.supervision.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;
import org.yaodian.workplan.supervision.Instruction;
import org.yaodian.workplan.supervision.OrderOrigin;
import org.yaodian.workplan.supervision.OrderState;

/** A supervision order as it goes out. */
@Schema(name = "SupervisionOrder")
record SupervisionOrderView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,

        @Schema(description = "文号；发出前为 null", examples = "督办〔2025〕7号") @Nullable
        String number,

        @Schema(required = true, examples = "关于加快“双师型”教师培养进度的督办（示例）")
        String title,

        @Schema(required = true, examples = "请逐校核实缺口，报送整改措施和完成时限。")
        String demand,

        @Schema(required = true) Reference plan,
        @Schema(description = "所涉任务") @Nullable Reference task,
        @Schema(description = "所涉指标") @Nullable Reference target,
        @Schema(description = "所涉里程碑") @Nullable Reference milestone,
        @Schema(description = "领导批示") @Nullable Instruction instruction,
        @Schema(required = true) OrderState state,
        @Schema(required = true) OrderOrigin origin,

        @Schema(required = true, description = "规则提出时的依据；人工拟定时为空")
        List<ReasonView> reasons,

        @Schema(required = true, description = "发出时所定的期限") LocalDate deadline,

        @Schema(required = true, description = "最近一个回复期限，含已同意的延期")
        LocalDate dueDate,

        @Schema(description = "截至 asOf 距期限的天数，逾期为负；无人欠回复时为 null", examples = "5") @Nullable
        Integer daysLeft,

        @Schema(required = true, description = "截至 asOf 是否超期")
        boolean overdue,

        @Schema(required = true) Instant createdAt,
        @Schema(description = "发出日期") @Nullable LocalDate issuedOn,
        @Schema(description = "办结或撤回日期") @Nullable LocalDate endedOn,
        @Schema(required = true, description = "责任矩阵") List<ResponsibilityView> responsibilities,
        @Schema(required = true, description = "在等谁") List<WaitingForView> waitingFor,
        @Schema(required = true, description = "往来，按时间先后") List<ExchangeView> exchanges,

        @Schema(required = true, examples = "[\"update\", \"delete\", \"issue\"]")
        List<String> permissions)
        implements Representation {}
