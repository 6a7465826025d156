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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.target.TargetSpec;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;

/** Targets. */
@Path("/api/v1/targets")
@Tag(name = "targets", description = "指标：任务中可量化的承诺，及其目标值、当前值和亮灯")
@Idempotent
public class TargetResource {
    private final Targets targets;
    private final TargetViews views;
    private final LitTargets lit;
    private final MergePatch mergePatch;
    private final BusinessClock clock;

    TargetResource(Targets targets, TargetViews views, LitTargets lit, MergePatch mergePatch, BusinessClock clock) {
        this.targets = targets;
        this.views = views;
        this.lit = lit;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listTargets",
            summary = "指标列表",
            description = "按计划、任务、亮灯筛选；每个指标带有截至 asOf 的值。按亮灯筛选须同时给出计划。")
    public Page<TargetView> list(
            @Parameter(description = "计划的代码或 id", example = "heyuan-2025") @QueryParam("plan") @Nullable String plan,
            @Parameter(description = "任务的 id，或与计划一起给出的代码", example = "T10") @QueryParam("task") @Nullable String task,
            @Parameter(description = "截至 asOf 的亮灯") @QueryParam("light") @Nullable Light light,
            @Parameter(description = "代码或名称的一部分") @QueryParam("q") @Nullable String text,
            @BeanParam AsOfQuery asOf,
            @Valid @BeanParam PageQuery page) {
        LocalDate day = asOf.or(clock);
        var filter = new Targets.Filter(plan, task, lit.ids(plan, light, day), text);
        return targets.list(filter, page).mapAll(found -> views.all(List.copyOf(found), day));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getTarget", summary = "读取指标", description = "按 id 读取一个指标及其截至 asOf 的值。")
    public TargetView get(UUID id, @BeanParam AsOfQuery asOf) {
        return views.one(targets.get(id), asOf);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "createTarget", summary = "新建指标", description = "在任务下新建指标。填报层级、时间口径和汇总方式决定算法，有填报数据后不能再改。")
    public TargetView create(@Valid @NotNull TargetSpec body) {
        return view(targets.create(body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "replaceTarget", summary = "替换指标", description = "以请求体整体替换，须带 If-Match。")
    public TargetView replace(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull TargetSpec body) {
        return view(targets.replace(id, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.PLAN)
    @PatchOf(TargetSpec.class)
    @Operation(operationId = "patchTarget", summary = "修改指标", description = "JSON Merge Patch：只写要改的字段，须带 If-Match。")
    public TargetView patch(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        TargetSpec current = TargetSpec.of(targets.get(id));
        return view(targets.replace(id, mergePatch.apply(current, body, TargetSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "deleteTarget", summary = "删除指标", description = "已有填报数据时拒绝并列出。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        targets.delete(id, Precondition.required(ifMatch));
    }

    private TargetView view(TargetSummary target) {
        return views.one(target, clock.today());
    }
}
