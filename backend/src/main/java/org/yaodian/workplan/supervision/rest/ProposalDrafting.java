package org.yaodian.workplan.supervision.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.supervision.Proposals;

/** Takes up a proposal. */
@Path("/api/v1/supervision-orders/proposals:draft")
@Tag(name = "supervision-orders")
@Idempotent
public class ProposalDrafting {
    private final Proposals proposals;
    private final OrderMapper mapper;
    private final Plans plans;
    private final PlanDays days;
    private final BusinessClock clock;

    ProposalDrafting(Proposals proposals, OrderMapper mapper, Plans plans, PlanDays days, BusinessClock clock) {
        this.proposals = proposals;
        this.mapper = mapper;
        this.plans = plans;
        this.days = days;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "draftSupervisionProposal",
            summary = "采纳督办建议",
            description = "把一条建议转为督办单草稿，附上依据；由人修改、发出。建议已不成立时为 409。")
    public SupervisionOrderView draft(@Valid @NotNull ProposalRequest body) {
        PlanSummary plan = plans.writing(body.plan(), "/plan");
        return mapper.view(proposals.draft(plan, body.key(), days.written(body.asOf(), "/asOf", plan)), clock.today());
    }
}
