package org.yaodian.workplan.insight.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.insight.Overviews;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.ValueQuery;

/** A plan at one look. */
@Path("/api/v1/plans/{id}/overview")
@Tag(name = "insight", description = "总览：计划的亮灯、进度、逾期和将到期事项")
public class OverviewResource {
    private final Overviews overviews;
    private final Plans plans;
    private final Scope scope;
    private final PlanDays days;

    OverviewResource(Overviews overviews, Plans plans, PlanDays days, Scope scope) {
        this.overviews = overviews;
        this.plans = plans;
        this.scope = scope;
        this.days = days;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getPlanOverview",
            summary = "计划总览",
            description = "任务、指标、里程碑的亮灯计数，总体进度与时间进度，上报完整度，按工程和牵头科室分列，逾期与 30 天内到期事项；" + "给出 since 时列出与那一天相比的变化。")
    public OverviewView overview(
            UUID id,
            @Parameter(description = "单位的代码或 id，缺省为本单位", example = "441600") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @Parameter(description = "与这一天相比，列出变坏、变动、变好的；不晚于 asOf", example = "2025-09-15")
                    @QueryParam("since")
                    @Nullable
                    LocalDate since,
            @BeanParam ValueQuery query) {
        PlanSummary plan = plans.get(id);
        OrgUnitSummary unit = scope.reading(orgUnit, plan.orgUnitId());
        TargetValues.Query asked = query.toQuery(days, plan);
        if (since != null) {
            days.require("since", since, plan);
            requireOrder(since, asked.asOf());
        }
        return OverviewView.of(overviews.read(plan, unit, asked, since));
    }

    private static void requireOrder(LocalDate since, LocalDate asOf) {
        if (since.isAfter(asOf)) {
            throw Problem.parameter("since", "overview.since-after-as-of", since, asOf);
        }
    }
}
