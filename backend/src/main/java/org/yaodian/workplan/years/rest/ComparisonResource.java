package org.yaodian.workplan.years.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
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
import org.yaodian.workplan.years.PlanComparisons;

/** Two years' plans side by side. */
@Path("/api/v1/plans/{id}/comparison")
@Tag(name = "years", description = "年度衔接：与往年计划对照，哪些不变、有变化、新增、不再列入，没有完成的结转")
public class ComparisonResource {
    private final PlanComparisons comparisons;
    private final ComparisonMapper mapper;
    private final Plans plans;
    private final PlanDays days;

    ComparisonResource(PlanComparisons comparisons, ComparisonMapper mapper, Plans plans, PlanDays days) {
        this.comparisons = comparisons;
        this.mapper = mapper;
        this.plans = plans;
        this.days = days;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "comparePlans",
            summary = "与往年计划对照",
            description = "把本计划与往年的一个计划逐项对照：任务、指标、里程碑按文字相近程度一对一匹配，任务也看所含的指标，"
                    + "人工确认过的优先。同样的两个计划每次得到同样的结果。亮灯和数值截至 asOf，按本单位的口径。")
    public ComparisonView compare(
            UUID id,
            @Parameter(description = "往年计划的代码或 id，须早于本计划的年度", required = true, example = "heyuan-2025")
                    @QueryParam("with")
                    @Nullable
                    String with,
            @BeanParam AsOfQuery asOf) {
        PlanSummary plan = plans.get(id);
        PlanSummary former = plans.filtered(with);
        if (former == null) {
            throw Problem.parameter("with", "years.with-required");
        }
        return mapper.view(comparisons.compare(plan, former, days.asked(asOf, former)));
    }
}
