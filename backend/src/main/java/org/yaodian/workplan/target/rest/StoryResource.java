package org.yaodian.workplan.target.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.target.ValueQuery;
import org.yaodian.workplan.target.ValueStories;

/** How a value came about: by period, and from which units. */
@Path("/api/v1/targets/{id}")
@Tag(name = "targets")
public class StoryResource {
    private final ValueStories stories;
    private final Targets targets;
    private final Plans plans;
    private final Scope scope;
    private final Language language;
    private final PlanDays days;

    StoryResource(ValueStories stories, Targets targets, Plans plans, PlanDays days, Scope scope, Language language) {
        this.stories = stories;
        this.targets = targets;
        this.plans = plans;
        this.scope = scope;
        this.language = language;
        this.days = days;
    }

    @GET
    @Path("/series")
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getTargetSeries",
            summary = "指标走势",
            description = "按期的指标值，从指标的第一期到 asOf 所在的一期，没有数据的期也在内；另有应走的路、预测和口径的改动。")
    public SeriesView series(
            UUID id,
            @Parameter(description = "单位的代码或 id，缺省为本单位", example = "441600") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @Parameter(description = "按什么期间列出，缺省为指标的频率；可以更粗，不能更细", example = "QUARTERLY")
                    @QueryParam("frequency")
                    @Nullable
                    Frequency frequency,
            @BeanParam ValueQuery query) {
        TargetSummary target = targets.get(id);
        PlanSummary plan = plans.get(target.planId());
        OrgUnitSummary unit = scope.reading(orgUnit, plan.orgUnitId());
        Frequency asked = frequency == null ? target.frequency() : frequency;
        return SeriesMapper.view(stories.series(target, unit, asked, query.toQuery(days, plan)));
    }

    @GET
    @Path("/explanation")
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "explainTargetValue",
            summary = "数值来由",
            description = "一个数从哪里来：逐级到填报单位，各贡献多少，谁没有报，亮灯的原因，以及取百分数平均会错多少。")
    public ExplanationView explanation(
            UUID id,
            @Parameter(description = "单位的代码或 id，缺省为本单位", example = "441600") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @Parameter(description = "往下几级，缺省到填报单位", example = "1")
                    @QueryParam("depth")
                    @DefaultValue("3")
                    @Min(1)
                    @Max(ValueStories.ALL_LEVELS)
                    int depth,
            @BeanParam ValueQuery query) {
        TargetSummary target = targets.get(id);
        PlanSummary plan = plans.get(target.planId());
        OrgUnitSummary unit = scope.reading(orgUnit, plan.orgUnitId());
        var explanation = stories.explanation(target, unit, depth, query.toQuery(days, plan));
        return ExplanationMapper.view(explanation, scope.tree(), language);
    }
}
