package org.yaodian.workplan.milestone.rest;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneSpec;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.time.BusinessClock;

/** Milestones. What is planned is kept here; what becomes of it is said through {@link MilestoneMoves}. */
@Path("/api/v1/milestones")
@Tag(name = "milestones", description = "里程碑（节点）：有期限的交付")
@Idempotent
public class MilestoneResource {
    private final Milestones milestones;
    private final MilestoneMapper mapper;
    private final BusinessClock clock;
    private final MergePatch mergePatch;

    MilestoneResource(Milestones milestones, MilestoneMapper mapper, BusinessClock clock, MergePatch mergePatch) {
        this.milestones = milestones;
        this.mapper = mapper;
        this.clock = clock;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listMilestones",
            summary = "里程碑列表",
            description = "按计划、任务、类型、单位、状态、亮灯、期限筛选，缺省按期限排列；只列出全市的和本单位及下级的。")
    public Page<MilestoneView> list(
            @BeanParam MilestoneQuery filter, @BeanParam AsOfQuery asOf, @Valid @BeanParam PageQuery page) {
        LocalDate day = asOf.or(clock);
        return milestones.list(filter.filter(day), page).mapAll(found -> mapper.views(found, day));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getMilestone", summary = "读取里程碑", description = "按 id 读取一个里程碑；亮灯截至 asOf。")
    public MilestoneView get(UUID id, @BeanParam AsOfQuery asOf) {
        return mapper.view(milestones.get(id), asOf.or(clock));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "createMilestone", summary = "新建里程碑", description = "在任务中新建一个里程碑；代码在计划内唯一，期限须在计划之内。")
    public MilestoneView create(@Valid @NotNull MilestoneSpec body) {
        return today(milestones.create(body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "replaceMilestone",
            summary = "替换里程碑",
            description = "以请求体整体替换，须带 If-Match；状态不变，状态用 :achieve、:miss、:cancel、:reopen 改。")
    public MilestoneView replace(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull MilestoneSpec body) {
        return today(milestones.replace(id, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.PLAN)
    @PatchOf(MilestoneSpec.class)
    @Operation(operationId = "patchMilestone", summary = "修改里程碑", description = "JSON Merge Patch：只写要改的字段，须带 If-Match。")
    public MilestoneView patch(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        MilestoneSpec current = MilestoneMapper.spec(milestones.get(id));
        return today(milestones.replace(id, mergePatch.apply(current, body, MilestoneSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "deleteMilestone",
            summary = "删除里程碑",
            description = "删除一个里程碑，须带 If-Match；不再要求的里程碑请用 :cancel。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        milestones.delete(id, Precondition.required(ifMatch));
    }

    private MilestoneView today(MilestoneSummary milestone) {
        return mapper.view(milestone, clock.today());
    }
}
