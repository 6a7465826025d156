package org.yaodian.workplan.organisation.rest;

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
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgTrees;
import org.yaodian.workplan.organisation.OrgUnitSpec;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.organisation.OrgUnits;
import org.yaodian.workplan.organisation.Reach;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;

/** Org units. Callers see their own subtree; only an administrator changes the tree. */
@Path("/api/v1/org-units")
@Tag(name = "org-units", description = "组织机构：市、县区（园区）、学校")
@Idempotent
public class OrgUnitResource {
    private final OrgUnits units;
    private final OrgTrees trees;
    private final Reach reach;
    private final MergePatch mergePatch;

    OrgUnitResource(OrgUnits units, OrgTrees trees, Reach reach, MergePatch mergePatch) {
        this.units = units;
        this.trees = trees;
        this.reach = reach;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "listOrgUnits", summary = "机构列表", description = "按上级、层级、类型筛选；只列出本单位及下级。")
    public Page<OrgUnitView> list(
            @Parameter(description = "上级单位的代码或 id", example = "441600") @QueryParam("parent") @Nullable String parent,
            @QueryParam("level") @Nullable OrgLevel level,
            @Parameter(description = "类型代码", example = "VOCATIONAL") @QueryParam("type") @Nullable String type,
            @Parameter(description = "代码或名称的一部分") @QueryParam("q") @Nullable String text,
            @Valid @BeanParam PageQuery page) {
        return units.list(new OrgUnits.Filter(reach.covered(), parent, level, type, text), page)
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getOrgUnit", summary = "读取机构", description = "按 id 读取一个机构。")
    public OrgUnitView get(UUID id) {
        return view(visible(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.ORGANISE)
    @Operation(operationId = "createOrgUnit", summary = "新建机构", description = "在上级之下新建一个机构；代码全局唯一。")
    public OrgUnitView create(@Valid @NotNull OrgUnitSpec body) {
        return view(units.create(body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.ORGANISE)
    @Operation(operationId = "replaceOrgUnit", summary = "替换机构", description = "以请求体整体替换，须带 If-Match。")
    public OrgUnitView replace(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull OrgUnitSpec body) {
        return view(units.replace(id, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.ORGANISE)
    @PatchOf(OrgUnitSpec.class)
    @Operation(operationId = "patchOrgUnit", summary = "修改机构", description = "JSON Merge Patch：只写要改的字段，须带 If-Match。")
    public OrgUnitView patch(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        OrgUnitSpec current = OrganisationMapper.spec(units.get(id));
        return view(units.replace(id, mergePatch.apply(current, body, OrgUnitSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.ORGANISE)
    @Operation(operationId = "deleteOrgUnit", summary = "删除机构", description = "仍被引用时拒绝并列出引用者；撤销的机构请填 closedOn。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        units.delete(id, Precondition.required(ifMatch));
    }

    private OrgUnitSummary visible(UUID id) {
        OrgUnitSummary unit = units.get(id);
        if (!reach.covers(id)) {
            throw Problem.notFound("org-units", id);
        }
        return unit;
    }

    private OrgUnitView view(OrgUnitSummary unit) {
        return OrganisationMapper.view(unit, trees.current(), reach.may(Capability.ORGANISE));
    }
}
