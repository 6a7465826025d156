package org.yaodian.workplan.task.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.task.Tasks;

/** The parameters by which the list of tasks is narrowed. */
public class TaskQuery {
    @Parameter(description = "计划的代码或 id", example = "heyuan-2025")
    @QueryParam("plan")
    public @Nullable String plan;

    @Parameter(description = "工程的 id；同时给出计划时也可用代码", example = "P08")
    @QueryParam("programme")
    public @Nullable String programme;

    @Parameter(description = "牵头科室的代码或 id", example = "vocational")
    @QueryParam("leadDepartment")
    public @Nullable String leadDepartment;

    @Parameter(description = "配合科室的代码或 id")
    @QueryParam("supportDepartment")
    public @Nullable String supportDepartment;

    @Parameter(description = "截至 asOf 的亮灯；须同时给出计划")
    @QueryParam("light")
    public @Nullable Light light;

    @Parameter(description = "完成日早于这一天")
    @QueryParam("dueBefore")
    public @Nullable LocalDate dueBefore;

    @Parameter(description = "代码或标题的一部分")
    @QueryParam("q")
    public @Nullable String text;

    Tasks.Filter filter(LocalDate asOf) {
        return new Tasks.Filter(plan, programme, leadDepartment, supportDepartment, light, asOf, dueBefore, text);
    }
}
