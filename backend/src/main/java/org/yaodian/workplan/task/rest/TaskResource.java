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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.MergePatch;
import org.yaodian.workplan.shared.http.PatchOf;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.task.TaskSpec;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Tasks. */
@Path("/api/v1/tasks")
@Tag(name = "tasks", description = "重点任务及其举措、亮灯和进度")
@Idempotent
public class TaskResource {
    private final Tasks tasks;
    private final TaskMapper mapper;
    private final BusinessClock clock;
    private final MergePatch mergePatch;

    TaskResource(Tasks tasks, TaskMapper mapper, BusinessClock clock, MergePatch mergePatch) {
        this.tasks = tasks;
        this.mapper = mapper;
        this.clock = clock;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listTasks",
            summary = "任务列表",
            description = "按计划、工程、科室、亮灯、完成日筛选，缺省按序号排列；亮灯和进度截至 asOf，按本单位的口径。")
    public Page<TaskView> list(
            @BeanParam TaskQuery filter, @BeanParam AsOfQuery asOf, @Valid @BeanParam PageQuery page) {
        LocalDate day = asOf.or(clock);
        return tasks.list(filter.filter(day), page).mapAll(found -> mapper.views(found, day));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getTask", summary = "读取任务", description = "按 id 读取一项任务；亮灯和进度截至 asOf。")
    public TaskView get(UUID id, @BeanParam AsOfQuery asOf) {
        return mapper.view(tasks.get(id), asOf.or(clock));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "createTask", summary = "新建任务", description = "在工程中新建一项任务；代码在计划内唯一，序号在工程内唯一，起止日期须在计划之内。")
    public TaskView create(@Valid @NotNull TaskSpec body) {
        return today(tasks.create(body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "replaceTask", summary = "替换任务", description = "以请求体整体替换，须带 If-Match；不能换到另一计划。")
    public TaskView replace(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull TaskSpec body) {
        return today(tasks.replace(id, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.PLAN)
    @PatchOf(TaskSpec.class)
    @Operation(
            operationId = "patchTask",
            summary = "修改任务",
            description = "JSON Merge Patch：只写要改的字段，须带 If-Match；人工认定进度用 progressOverride 和 progressReason。")
    public TaskView patch(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        TaskSpec current = TaskMapper.spec(tasks.get(id));
        return today(tasks.replace(id, mergePatch.apply(current, body, TaskSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "deleteTask", summary = "删除任务", description = "仍有指标或里程碑时拒绝并列出；举措和任务分解一并删除。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        tasks.delete(id, Precondition.required(ifMatch));
    }

    private TaskView today(TaskSummary task) {
        return mapper.view(task, clock.today());
    }
}
