package org.yaodian.workplan.target.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.GoalSpec;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Goals;
import org.yaodian.workplan.target.Targets;

/** Interim and org-unit goals of a target. */
@Path("/api/v1/targets/{targetId}/goals")
@Tag(name = "goals", description = "目标值：阶段目标和分单位目标")
@Idempotent
public class GoalResource {
    private final Goals goals;
    private final Targets targets;
    private final Plans plans;
    private final Scope scope;
    private final MergePatch mergePatch;

    GoalResource(Goals goals, Targets targets, Plans plans, Scope scope, MergePatch mergePatch) {
        this.goals = goals;
        this.targets = targets;
        this.plans = plans;
        this.scope = scope;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "listGoals", summary = "目标值列表", description = "指标的阶段目标和分单位目标，按日期排列。")
    public Page<GoalView> list(UUID targetId, @Valid @BeanParam PageQuery page) {
        PlanSummary plan = plan(targetId);
        return goals.list(targetId, page).map(goal -> TargetMapper.view(goal, plan, scope));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getGoal", summary = "读取目标值", description = "按 id 读取一个阶段目标或分单位目标。")
    public GoalView get(UUID targetId, UUID id) {
        return view(goals.get(targetId, id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "createGoal",
            summary = "新建目标值",
            description = "给出日期为阶段目标，给出单位为分单位目标，可同时给出。阶段目标须在开始与到期之间且方向一致。")
    public GoalView create(UUID targetId, @Valid @NotNull GoalSpec body) {
        return view(goals.create(targetId, body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "replaceGoal", summary = "替换目标值", description = "以请求体整体替换，须带 If-Match。")
    public GoalView replace(
            UUID targetId, UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull GoalSpec body) {
        return view(goals.replace(targetId, id, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.PLAN)
    @PatchOf(GoalSpec.class)
    @Operation(operationId = "patchGoal", summary = "修改目标值", description = "JSON Merge Patch：只写要改的字段，须带 If-Match。")
    public GoalView patch(
            UUID targetId, UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        GoalSpec current = TargetMapper.spec(goals.get(targetId, id));
        return view(goals.replace(targetId, id, mergePatch.apply(current, body, GoalSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "deleteGoal", summary = "删除目标值", description = "删除一个阶段目标或分单位目标。")
    public void delete(UUID targetId, UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        goals.delete(targetId, id, Precondition.required(ifMatch));
    }

    private PlanSummary plan(UUID targetId) {
        return plans.get(targets.get(targetId).planId());
    }

    private GoalView view(GoalSummary goal) {
        return TargetMapper.view(goal, plan(goal.targetId()), scope);
    }
}
