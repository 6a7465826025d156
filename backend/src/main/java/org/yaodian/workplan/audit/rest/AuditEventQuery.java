package org.yaodian.workplan.audit.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.AuditTrail;
import org.yaodian.workplan.audit.Operation;

/** The parameters by which the trail is narrowed. */
public class AuditEventQuery {
    @Parameter(description = "计划的代码或 id；已删除的计划只能用 id", example = "heyuan-2025")
    @QueryParam("plan")
    public @Nullable String plan;

    @Parameter(description = "单位（含下级）的代码或 id", example = "441625")
    @QueryParam("orgUnit")
    public @Nullable String orgUnit;

    @Parameter(description = "对象的种类", example = "observation")
    @QueryParam("entityType")
    public @Nullable String entityType;

    @Parameter(description = "对象的 id：它的全部历史")
    @QueryParam("entityId")
    public @Nullable UUID entityId;

    @Parameter(description = "操作人的用户名", example = "coordinator")
    @QueryParam("actor")
    public @Nullable String actor;

    @Parameter(description = "做了什么")
    @QueryParam("operation")
    public @Nullable Operation operation;

    @Parameter(description = "不早于这一天（北京时间）")
    @QueryParam("from")
    public @Nullable LocalDate from;

    @Parameter(description = "不晚于这一天（北京时间）")
    @QueryParam("to")
    public @Nullable LocalDate to;

    AuditTrail.Filter filter() {
        return new AuditTrail.Filter(plan, orgUnit, entityType, entityId, actor, operation, from, to);
    }
}
