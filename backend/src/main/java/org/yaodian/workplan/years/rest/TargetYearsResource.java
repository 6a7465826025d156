package org.yaodian.workplan.years.rest;

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
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.years.TargetYears;

/** A target across years. */
@Path("/api/v1/targets/{id}/years")
@Tag(name = "years")
public class TargetYearsResource {
    private final TargetYears years;
    private final Targets targets;
    private final Plans plans;
    private final PlanDays days;

    TargetYearsResource(TargetYears years, Targets targets, Plans plans, PlanDays days) {
        this.years = years;
        this.targets = targets;
        this.plans = plans;
        this.days = days;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getTargetYears",
            summary = "指标历年",
            description = "沿承接关系列出同一指标的各年：目标值，以及计划最后一天（最近一年为 asOf）的值和亮灯。没有承接关系时只有本年。")
    public TargetYearsView years(
            UUID id,
            @Parameter(description = "单位的代码或 id，缺省为本单位", example = "441600") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @BeanParam AsOfQuery asOf) {
        TargetSummary target = targets.get(id);
        LocalDate day = days.asked(asOf, plans.get(target.planId()));
        return TargetYearsView.of(target, day, years.of(target, orgUnit, day));
    }
}
