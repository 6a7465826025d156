package org.yaodian.workplan.insight.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.insight.Scorecards;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** Org units against targets. */
@Path("/api/v1/plans/{id}/scorecard")
@Tag(name = "insight")
public class ScorecardResource {
    private final Scorecards scorecards;
    private final Plans plans;
    private final PlanDays days;
    private final Scope scope;

    ScorecardResource(Scorecards scorecards, Plans plans, PlanDays days, Scope scope) {
        this.scorecards = scorecards;
        this.plans = plans;
        this.days = days;
        this.scope = scope;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getPlanScorecard",
            summary = "计分表",
            description = "单位 × 指标：值、目标、完成率、亮灯、上报完整度，以及各单位的加权得分和名次（同分同名次）。"
                    + "得分只计与该单位有关且有目标值的指标，应报未报按 0 计。可按 rank、score、code 排序；名次总是全部单位中的名次。")
    public ScorecardView scorecard(UUID id, @BeanParam ScorecardQuery query, @Valid @BeanParam PageQuery page) {
        PlanSummary plan = plans.get(id);
        OrgUnitSummary unit = scope.reading(query.orgUnit, plan.orgUnitId());
        return ScorecardView.of(scorecards.read(plan, unit, query.selection(), query.values.toQuery(days, plan), page));
    }
}
