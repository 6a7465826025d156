package org.yaodian.workplan.plan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSpec;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** Plans. */
@Path("/api/v1/plans")
@Tag(name = "plans", description = "年度计划（工作要点）")
@Idempotent
public class PlanResource {
    private final Plans plans;
    private final Scope scope;
    private final MergePatch mergePatch;

    PlanResource(Plans plans, Scope scope, MergePatch mergePatch) {
        this.plans = plans;
        this.scope = scope;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "listPlans", summary = "计划列表", description = "与本单位有关的计划，按年度、状态、制定单位筛选。")
    public Page<PlanView> list(
            @Parameter(example = "2025") @QueryParam("year") @Nullable Integer year,
            @QueryParam("status") @Nullable PlanStatus status,
            @Parameter(description = "制定单位的代码或 id", example = "441600") @QueryParam("orgUnit") @Nullable String orgUnit,
            @Parameter(description = "代码或标题的一部分") @QueryParam("q") @Nullable String text,
            @Valid @BeanParam PageQuery page) {
        return plans.list(new Plans.Filter(year, status, orgUnit, text), page).map(this::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getPlan", summary = "读取计划", description = "按 id 读取一个计划。")
    public PlanView get(UUID id) {
        return view(plans.get(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "createPlan", summary = "新建计划", description = "新建一个计划；缺省为草稿。")
    public PlanView create(@Valid @NotNull PlanSpec body) {
        return view(plans.create(body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "replacePlan", summary = "替换计划", description = "以请求体整体替换，须带 If-Match。")
    public PlanView replace(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull PlanSpec body) {
        return view(plans.replace(id, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.PLAN)
    @PatchOf(PlanSpec.class)
    @Operation(operationId = "patchPlan", summary = "修改计划", description = "JSON Merge Patch：只写要改的字段，须带 If-Match。")
    public PlanView patch(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        PlanSpec current = PlanMapper.spec(plans.get(id));
        return view(plans.replace(id, mergePatch.apply(current, body, PlanSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "deletePlan", summary = "删除计划", description = "仍有工程时拒绝并列出。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        plans.delete(id, Precondition.required(ifMatch));
    }

    private PlanView view(PlanSummary plan) {
        return PlanMapper.view(plan, scope);
    }
}
