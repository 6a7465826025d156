package org.yaodian.workplan.supervision.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.supervision.Proposals;

/** What the rules propose to supervise. */
@Path("/api/v1/supervision-orders/proposals")
@Tag(name = "supervision-orders")
public class ProposalResource {
    private final Proposals proposals;
    private final ProposalMapper mapper;
    private final Plans plans;
    private final PlanDays days;

    ProposalResource(Proposals proposals, ProposalMapper mapper, Plans plans, PlanDays days) {
        this.proposals = proposals;
        this.mapper = mapper;
        this.plans = plans;
        this.days = days;
    }

    @GET
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "getSupervisionProposals",
            summary = "督办建议",
            description = "截至 asOf 亮灯为 OFF_TRACK 或 MISSED 的指标和里程碑，以及逾期未报的单位，各成一条建议，附依据；"
                    + "已有未办结督办单的、已搁置且亮灯未变的不再列出。建议不会自动发出。")
    public ProposalsView read(
            @Parameter(description = "计划的代码或 id，必填", example = "heyuan-2025") @QueryParam("plan") @Nullable String plan,
            @BeanParam AsOfQuery asOf) {
        PlanSummary found = plans.filtered(plan);
        if (found == null) {
            throw Problem.parameter("plan", "supervision.plan-required");
        }
        LocalDate day = days.asked(asOf, found);
        return mapper.view(found, day, proposals.of(found, day));
    }
}
