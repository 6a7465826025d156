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
import org.yaodian.workplan.organisation.DepartmentSpec;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgTrees;
import org.yaodian.workplan.organisation.Reach;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;

/** Departments of the bureau. Those of one's own part of the tree and above may be read; an administrator keeps them. */
@Path("/api/v1/departments")
@Tag(name = "departments", description = "科室：牵头或配合重点任务")
@Idempotent
public class DepartmentResource {
    private final Departments departments;
    private final OrgTrees trees;
    private final Reach reach;
    private final MergePatch mergePatch;

    DepartmentResource(Departments departments, OrgTrees trees, Reach reach, MergePatch mergePatch) {
        this.departments = departments;
        this.trees = trees;
        this.reach = reach;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "listDepartments", summary = "科室列表", description = "按所属单位和名称筛选；只列出本单位、下级和上级的科室。")
    public Page<DepartmentView> list(
            @Parameter(description = "所属单位的代码或 id", example = "441600") @QueryParam("orgUnit") @Nullable String orgUnit,
            @Parameter(description = "代码或名称的一部分") @QueryParam("q") @Nullable String text,
            @Valid @BeanParam PageQuery page) {
        return departments
                .list(new Departments.Filter(reach.concerned(), orgUnit, text), page)
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getDepartment", summary = "读取科室", description = "按 id 读取一个科室。")
    public DepartmentView get(UUID id) {
        return view(visible(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.ORGANISE)
    @Operation(operationId = "createDepartment", summary = "新建科室", description = "新建一个科室；代码全局唯一。")
    public DepartmentView create(@Valid @NotNull DepartmentSpec body) {
        return view(departments.create(body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.ORGANISE)
    @Operation(operationId = "replaceDepartment", summary = "替换科室", description = "以请求体整体替换，须带 If-Match。")
    public DepartmentView replace(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull DepartmentSpec body) {
        return view(departments.replace(id, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.ORGANISE)
    @PatchOf(DepartmentSpec.class)
    @Operation(operationId = "patchDepartment", summary = "修改科室", description = "JSON Merge Patch：只写要改的字段，须带 If-Match。")
    public DepartmentView patch(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        DepartmentSpec current = OrganisationMapper.spec(departments.get(id));
        return view(departments.replace(id, mergePatch.apply(current, body, DepartmentSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.ORGANISE)
    @Operation(operationId = "deleteDepartment", summary = "删除科室", description = "仍有任务引用时拒绝并列出引用者。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        departments.delete(id, Precondition.required(ifMatch));
    }

    private DepartmentSummary visible(UUID id) {
        DepartmentSummary department = departments.get(id);
        if (!reach.concerns(department.orgUnitId())) {
            throw Problem.notFound("departments", id);
        }
        return department;
    }

    private DepartmentView view(DepartmentSummary department) {
        return OrganisationMapper.view(department, trees.current(), reach.may(Capability.ORGANISE));
    }
}
