package org.yaodian.workplan.reporting.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.reporting.Burden;
import org.yaodian.workplan.reporting.Burdens;
import org.yaodian.workplan.reporting.ReportingRequirement;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** How much units are asked to report. */
@Path("/api/v1/plans")
@Tag(name = "reporting")
@Idempotent
public class BurdenResource {
    private final Burdens burdens;
    private final Plans plans;
    private final PlanDays days;
    private final Scope scope;

    BurdenResource(Burdens burdens, Plans plans, PlanDays days, Scope scope) {
        this.burdens = burdens;
        this.plans = plans;
        this.days = days;
        this.scope = scope;
    }

    @GET
    @Path("/{id}/burden")
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getPlanBurden",
            summary = "填报负担",
            description = "各单位全年被要求填报几次、几个字段，其中几个已预填（同一期间的同一分母只填一次），合计并按工程或牵头科室分列。" + "数的是要求，不是人，也不是谁填得快慢。")
    public BurdenView burden(
            UUID id,
            @Parameter(description = "单位的代码或 id，各行都在它之内；缺省为本单位", example = "441600") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @Parameter(description = "分列的依据", example = "DEPARTMENT") @QueryParam("by") @DefaultValue("PROGRAMME")
                    Burden.Grouping by,
            @BeanParam AsOfQuery asOf,
            @Valid @BeanParam PageQuery page) {
        PlanSummary plan = plans.get(id);
        OrgUnitSummary unit = scope.reading(orgUnit, plan.orgUnitId());
        return BurdenView.of(burdens.of(plan, unit, days.asked(asOf, plan), by, page));
    }

    @POST
    @Path("/{id: [^/:]+}/burden:estimate")
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "estimatePlanBurden",
            summary = "估算新增的填报负担",
            description = "新建指标之前先看：哪些单位要填、每个单位和合计增加几个字段、其中几个已预填、它们已被要求多少。不保存任何东西。")
    public BurdenEstimateView estimate(
            UUID id, @Valid @NotNull ReportingRequirement body, @Valid @BeanParam PageQuery page) {
        return BurdenEstimateView.of(burdens.estimate(plans.get(id), body, page));
    }
}
