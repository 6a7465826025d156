package org.yaodian.workplan.milestone.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.milestone.MilestoneStatus;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.plan.Light;

/** The parameters by which the list of milestones is narrowed. */
public class MilestoneQuery {
    @Parameter(description = "计划的代码或 id", example = "heyuan-2025")
    @QueryParam("plan")
    public @Nullable String plan;

    @Parameter(description = "任务的 id；同时给出计划时也可用代码", example = "T10")
    @QueryParam("task")
    public @Nullable String task;

    @QueryParam("kind")
    public @Nullable MilestoneKind kind;

    @Parameter(description = "责任单位（含下级）的代码或 id", example = "441625")
    @QueryParam("orgUnit")
    public @Nullable String orgUnit;

    @QueryParam("status")
    public @Nullable MilestoneStatus status;

    @Parameter(description = "截至 asOf 的亮灯；须同时给出计划")
    @QueryParam("light")
    public @Nullable Light light;

    @Parameter(description = "期限不早于这一天")
    @QueryParam("dueFrom")
    public @Nullable LocalDate dueFrom;

    @Parameter(description = "期限不晚于这一天")
    @QueryParam("dueTo")
    public @Nullable LocalDate dueTo;

    @Parameter(description = "代码或标题的一部分")
    @QueryParam("q")
    public @Nullable String text;

    Milestones.Filter filter(LocalDate asOf) {
        return new Milestones.Filter(plan, task, kind, orgUnit, status, light, asOf, dueFrom, dueTo, text);
    }
}
