package org.yaodian.workplan.supervision.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.supervision.OrderOrigin;
import org.yaodian.workplan.supervision.OrderState;

/** A supervision order in a list. */
@Schema(name = "SupervisionOrderItem")
record SupervisionOrderItem(
        @Schema(required = true) UUID id,

        @Schema(description = "文号；发出前为 null", examples = "督办〔2025〕7号") @Nullable
        String number,

        @Schema(required = true, examples = "关于加快“双师型”教师培养进度的督办（示例）")
        String title,

        @Schema(required = true) Reference plan,
        @Schema(description = "所涉任务") @Nullable Reference task,
        @Schema(description = "所涉指标") @Nullable Reference target,
        @Schema(description = "所涉里程碑") @Nullable Reference milestone,
        @Schema(required = true) OrderState state,
        @Schema(required = true) OrderOrigin origin,
        @Schema(required = true, description = "是否有领导批示") boolean instructed,

        @Schema(required = true, description = "最近一个回复期限，含已同意的延期")
        LocalDate dueDate,

        @Schema(description = "截至 asOf 距期限的天数，逾期为负；无人欠回复时为 null", examples = "5") @Nullable
        Integer daysLeft,

        @Schema(required = true, description = "截至 asOf 是否超期")
        boolean overdue,

        @Schema(required = true, description = "牵头的责任方") PartyView lead,

        @Schema(required = true, description = "责任方总数", examples = "3")
        int addressees,

        @Schema(required = true, description = "在等谁") List<WaitingForView> waitingFor) {}
