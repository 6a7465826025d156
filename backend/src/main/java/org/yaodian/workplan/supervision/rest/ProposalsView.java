package org.yaodian.workplan.supervision.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.http.Reference;

/** What the rules propose to supervise in a plan on a day. */
@Schema(name = "SupervisionProposals")
record ProposalsView(
        @Schema(required = true) Reference plan,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) List<Item> items) {

    /** One proposal. */
    @Schema(name = "SupervisionProposal")
    record Item(
            @Schema(required = true, examples = "target:dual-qualified-teachers")
            String key,

            @Schema(description = "亮灯；逾期未报的建议为 null") @Nullable
            Light light,

            @Schema(description = "所涉任务") @Nullable Reference task,
            @Schema(description = "所涉指标") @Nullable Reference target,
            @Schema(description = "所涉里程碑") @Nullable Reference milestone,

            @Schema(required = true, examples = "关于“双师型”教师占比的督办")
            String title,

            @Schema(required = true, examples = "请说明“双师型”教师占比落后的原因，报送整改措施和完成时限。")
            String demand,

            @Schema(required = true, description = "建议的办结期限")
            LocalDate deadline,

            @Schema(required = true, description = "建议的责任方，牵头在前")
            List<PartyView> parties,

            @Schema(required = true, description = "依据") List<ReasonView> reasons) {}
}
