package org.yaodian.workplan.supervision.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.supervision.Proposals;

/** Sets a proposal aside. */
@Path("/api/v1/supervision-orders/proposals:dismiss")
@Tag(name = "supervision-orders")
@Idempotent
public class ProposalDismissing {
    private final Proposals proposals;
    private final ProposalMapper mapper;
    private final Plans plans;
    private final PlanDays days;

    ProposalDismissing(Proposals proposals, ProposalMapper mapper, Plans plans, PlanDays days) {
        this.proposals = proposals;
        this.mapper = mapper;
        this.plans = plans;
        this.days = days;
    }

    @POST
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "dismissSupervisionProposal",
            summary = "搁置督办建议",
            description = "搁置一条建议，须写明理由，直到其亮灯（或逾期未报的指标）有变；返回余下的建议。")
    public ProposalsView dismiss(@Valid @NotNull DismissProposalRequest body) {
        PlanSummary plan = plans.writing(body.plan(), "/plan");
        LocalDate day = days.written(body.asOf(), "/asOf", plan);
        proposals.dismiss(plan, body.key(), body.reason(), day);
        return mapper.view(plan, day, proposals.of(plan, day));
    }
}
