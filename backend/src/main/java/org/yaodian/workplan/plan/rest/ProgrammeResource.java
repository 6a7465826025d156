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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.plan.ProgrammeSpec;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** Programmes. */
@Path("/api/v1/programmes")
@Tag(name = "programmes", description = "工程（专题）：计划的一个部分")
@Idempotent
public class ProgrammeResource {
    private final Programmes programmes;
    private final Plans plans;
    private final Scope scope;
    private final MergePatch mergePatch;

    ProgrammeResource(Programmes programmes, Plans plans, Scope scope, MergePatch mergePatch) {
        this.programmes = programmes;
        this.plans = plans;
        this.scope = scope;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "listProgrammes", summary = "工程列表", description = "按计划筛选，缺省按序号排列。")
    public Page<ProgrammeView> list(
            @Parameter(description = "计划的代码或 id", example = "heyuan-2025") @QueryParam("plan") @Nullable String plan,
            @Parameter(description = "代码或标题的一部分") @QueryParam("q") @Nullable String text,
            @Valid @BeanParam PageQuery page) {
        return programmes.list(plan, text, page).mapAll(this::views);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getProgramme", summary = "读取工程", description = "按 id 读取一个工程。")
    public ProgrammeView get(UUID id) {
        return view(programmes.get(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "createProgramme", summary = "新建工程", description = "在计划中新建一个工程；序号和代码在计划内唯一。")
    public ProgrammeView create(@Valid @NotNull ProgrammeSpec body) {
        return view(programmes.create(body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "replaceProgramme", summary = "替换工程", description = "以请求体整体替换，须带 If-Match；不能换到另一计划。")
    public ProgrammeView replace(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ProgrammeSpec body) {
        return view(programmes.replace(id, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.PLAN)
    @PatchOf(ProgrammeSpec.class)
    @Operation(operationId = "patchProgramme", summary = "修改工程", description = "JSON Merge Patch：只写要改的字段，须带 If-Match。")
    public ProgrammeView patch(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        ProgrammeSpec current = PlanMapper.spec(programmes.get(id));
        return view(programmes.replace(id, mergePatch.apply(current, body, ProgrammeSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "deleteProgramme", summary = "删除工程", description = "仍有任务时拒绝并列出。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        programmes.delete(id, Precondition.required(ifMatch));
    }

    private ProgrammeView view(ProgrammeSummary programme) {
        return views(List.of(programme)).getFirst();
    }

    private List<ProgrammeView> views(List<ProgrammeSummary> found) {
        Map<UUID, PlanSummary> plansById = plans.byIds(
                found.stream().map(ProgrammeSummary::planId).distinct().toList());
        return found.stream()
                .map(programme ->
                        PlanMapper.view(programme, Objects.requireNonNull(plansById.get(programme.planId())), scope))
                .toList();
    }
}
