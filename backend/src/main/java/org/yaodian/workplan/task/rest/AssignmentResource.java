package org.yaodian.workplan.task.rest;

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
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.task.AssignmentSpec;
import org.yaodian.workplan.task.Assignments;

/** What a task is handed down as. Callers see their own subtree; a department writes only for its own tasks. */
@Path("/api/v1/tasks/{id}/assignments")
@Tag(name = "assignments", description = "任务分解：把任务落实到责任单位")
@Idempotent
public class AssignmentResource {
    private final Assignments assignments;
    private final AssignmentMapper mapper;
    private final MergePatch mergePatch;

    AssignmentResource(Assignments assignments, AssignmentMapper mapper, MergePatch mergePatch) {
        this.assignments = assignments;
        this.mapper = mapper;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "listAssignments", summary = "任务分解列表", description = "一项任务落实到哪些单位，缺省按完成日排列；只列出本单位及下级。")
    public Page<AssignmentView> list(
            UUID id,
            @Parameter(description = "责任单位（含下级）的代码或 id", example = "441625") @QueryParam("orgUnit") @Nullable
                    String orgUnit,
            @Valid @BeanParam PageQuery page) {
        return assignments.list(id, orgUnit, page).mapAll(found -> mapper.views(id, found));
    }

    @GET
    @Path("/{assignmentId}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getAssignment", summary = "读取任务分解", description = "按 id 读取一项任务分解。")
    public AssignmentView get(UUID id, UUID assignmentId) {
        return mapper.view(assignments.get(id, assignmentId));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.LEAD)
    @Operation(operationId = "createAssignment", summary = "新建任务分解", description = "把任务落实到一个单位；科室只能分解本科室牵头或配合的任务。")
    public AssignmentView create(UUID id, @Valid @NotNull AssignmentSpec body) {
        return mapper.view(assignments.create(id, body));
    }

    @PUT
    @Path("/{assignmentId}")
    @RolesAllowed(Capability.LEAD)
    @Operation(operationId = "replaceAssignment", summary = "替换任务分解", description = "以请求体整体替换，须带 If-Match。")
    public AssignmentView replace(
            UUID id,
            UUID assignmentId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AssignmentSpec body) {
        return mapper.view(assignments.replace(id, assignmentId, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{assignmentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.LEAD)
    @PatchOf(AssignmentSpec.class)
    @Operation(
            operationId = "patchAssignment",
            summary = "修改任务分解",
            description = "JSON Merge Patch：只写要改的字段，须带 If-Match。")
    public AssignmentView patch(
            UUID id, UUID assignmentId, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        AssignmentSpec current = AssignmentMapper.spec(assignments.get(id, assignmentId));
        AssignmentSpec next = mergePatch.apply(current, body, AssignmentSpec.class);
        return mapper.view(assignments.replace(id, assignmentId, next, precondition));
    }

    @DELETE
    @Path("/{assignmentId}")
    @RolesAllowed(Capability.LEAD)
    @Operation(operationId = "deleteAssignment", summary = "删除任务分解", description = "删除一项任务分解，须带 If-Match。")
    public void delete(UUID id, UUID assignmentId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        assignments.delete(id, assignmentId, Precondition.required(ifMatch));
    }
}
