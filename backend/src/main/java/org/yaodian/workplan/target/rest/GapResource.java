package org.yaodian.workplan.target.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
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
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.Allocation;
import org.yaodian.workplan.target.AllocationSpec;
import org.yaodian.workplan.target.Gap;
import org.yaodian.workplan.target.Gaps;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.target.ValueQuery;

/** What it would take to reach a goal, and making that the goals of the units below. */
@Path("/api/v1/targets/{id}")
@Tag(name = "targets")
@Idempotent
public class GapResource {
    private final Gaps gaps;
    private final Targets targets;
    private final Plans plans;
    private final Scope scope;
    private final PlanDays days;

    GapResource(Gaps gaps, Targets targets, Plans plans, PlanDays days, Scope scope) {
        this.gaps = gaps;
        this.targets = targets;
        this.plans = plans;
        this.scope = scope;
        this.days = days;
    }

    @GET
    @Path("/gap")
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getTargetGap",
            summary = "差距测算",
            description = "本单位达成目标还差多少，按三种办法分给有数据的下级单位：PROPORTIONAL 各自提高同样的百分点，"
                    + "EQUAL_EFFORT 各自补上自身差距的同一比例，CAPPED 按比例但单个单位不超过 cap。份额之和与所差完全相等。")
    public GapView gap(
            UUID id,
            @Parameter(description = "单位的代码或 id，缺省为本单位", example = "441600") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @Parameter(description = "分配办法，缺省 PROPORTIONAL") @QueryParam("allocation") @DefaultValue("PROPORTIONAL")
                    Allocation allocation,
            @Parameter(description = "单个单位最多提高多少：比率为百分点，其余为自身数值的百分之几；仅 CAPPED", example = "5")
                    @QueryParam("cap")
                    @Nullable
                    BigDecimal cap,
            @BeanParam ValueQuery query) {
        TargetSummary target = targets.get(id);
        PlanSummary plan = plans.get(target.planId());
        OrgUnitSummary unit = scope.reading(orgUnit, plan.orgUnitId());
        Gap gap = gaps.of(target, unit, query.toQuery(days, plan), new Gap.Plan(allocation, cap));
        return GapMapper.view(gap, plan, scope);
    }

    @POST
    @Path("/goals:allocate")
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "allocateGoals",
            summary = "把差距存为分单位目标",
            description = "按差距测算的份额，新建或替换下级单位的最终目标值，一次全部成功或全部不成。分不下去时拒绝。")
    public AllocatedGoalsView allocate(UUID id, @Valid @NotNull AllocationSpec body) {
        PlanSummary plan = plans.get(targets.get(id).planId());
        return new AllocatedGoalsView(gaps.allocate(id, body).stream()
                .map(goal -> TargetMapper.view(goal, plan, scope))
                .toList());
    }
}
