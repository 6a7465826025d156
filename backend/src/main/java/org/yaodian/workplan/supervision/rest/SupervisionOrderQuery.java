package org.yaodian.workplan.supervision.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.supervision.OrderOrigin;
import org.yaodian.workplan.supervision.OrderState;
import org.yaodian.workplan.supervision.SupervisionOrders;

/** The parameters by which the list of supervision orders is narrowed. */
public class SupervisionOrderQuery {
    @Parameter(description = "计划的代码或 id", example = "heyuan-2025")
    @QueryParam("plan")
    public @Nullable String plan;

    @Parameter(description = "只列这些状态，可重复给出；缺省为全部")
    @QueryParam("state")
    public Set<OrderState> states = Set.of();

    @Parameter(description = "发给该单位、其下级或其科室的；代码或 id", example = "441625")
    @QueryParam("orgUnit")
    public @Nullable String orgUnit;

    @Parameter(description = "发给该科室的；代码或 id", example = "vocational")
    @QueryParam("department")
    public @Nullable String department;

    @Parameter(description = "截至 asOf 是否超期", example = "true")
    @QueryParam("overdue")
    public @Nullable Boolean overdue;

    @Parameter(description = "所涉任务（含其指标和里程碑）的 id；同时给出计划时也可用代码", example = "T10")
    @QueryParam("task")
    public @Nullable String task;

    @Parameter(description = "所涉指标的 id；同时给出计划时也可用代码", example = "dual-qualified-teachers")
    @QueryParam("target")
    public @Nullable String target;

    @Parameter(description = "所涉里程碑的 id；同时给出计划时也可用代码", example = "M10-1")
    @QueryParam("milestone")
    public @Nullable String milestone;

    @Parameter(description = "来源：MANUAL 人工拟定，RULE 规则提出")
    @QueryParam("origin")
    public @Nullable OrderOrigin origin;

    @Parameter(description = "标题或要求的一部分")
    @QueryParam("q")
    public @Nullable String text;

    SupervisionOrders.Filter filter(LocalDate asOf) {
        return new SupervisionOrders.Filter(
                plan, states, orgUnit, department, overdue, task, target, milestone, origin, text, asOf);
    }
}
