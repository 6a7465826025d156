package org.yaodian.workplan.target.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
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
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.target.ValueQuery;

/** The values of a target: rolled up for one unit, and unit by unit. */
@Path("/api/v1/targets/{id}")
@Tag(name = "targets")
public class ValueResource {
    private final Targets targets;
    private final TargetValues values;
    private final Plans plans;
    private final PlanDays days;
    private final Scope scope;
    private final Language language;

    ValueResource(Targets targets, TargetValues values, Plans plans, PlanDays days, Scope scope, Language language) {
        this.targets = targets;
        this.values = values;
        this.plans = plans;
        this.days = days;
        this.scope = scope;
        this.language = language;
    }

    @GET
    @Path("/value")
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getTargetValue",
            summary = "指标值",
            description = "汇总到一个单位的值，带分子、分母、上报完整度、完成率、应达值、亮灯及理由、预测。" + "比率按分子之和除以分母之和，不取百分比的平均。")
    public ValueView value(
            UUID id,
            @Parameter(description = "单位的代码或 id，缺省为本单位", example = "441625") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @BeanParam ValueQuery query) {
        TargetSummary target = targets.get(id);
        PlanSummary plan = plans.get(target.planId());
        OrgUnitSummary unit = scope.reading(orgUnit, plan.orgUnitId());
        TargetValue value =
                values.of(target, List.of(unit), query.toQuery(days, plan)).getFirst();
        return ValueMapper.view(value, scope.tree(), language);
    }

    @GET
    @Path("/breakdown")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getTargetBreakdown", summary = "指标分解", description = "每个下级单位一行；没有应报单位的下级不列出。")
    public BreakdownView breakdown(
            UUID id,
            @Parameter(description = "单位的代码或 id，缺省为本单位", example = "441600") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @BeanParam ValueQuery query) {
        TargetSummary target = targets.get(id);
        PlanSummary plan = plans.get(target.planId());
        OrgUnitSummary unit = scope.reading(orgUnit, plan.orgUnitId());
        TargetValues.Query asked = query.toQuery(days, plan);
        List<ValueView> rows = values.of(target, scope.tree().children(unit.id()), asked).stream()
                .filter(value -> value.expectedUnits() > 0 || value.reportedUnits() > 0)
                .map(value -> ValueMapper.view(value, scope.tree(), language))
                .toList();
        return new BreakdownView(target.reference(), unit.reference(), asked.asOf(), rows);
    }
}
