package org.yaodian.workplan.audit.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.audit.AuditTrail;
import org.yaodian.workplan.audit.ChainPoint;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;

/** The audit trail. There is nothing to write here: lines come from what is stored. */
@Path("/api/v1/audit-events")
@Tag(name = "audit-events", description = "审计：谁在何时、经由什么、把什么改成了什么")
public class AuditEventResource {
    private final AuditTrail trail;
    private final AuditEventMapper mapper;
    private final Language language;

    AuditEventResource(AuditTrail trail, AuditEventMapper mapper, Language language) {
        this.trail = trail;
        this.mapper = mapper;
        this.language = language;
    }

    @GET
    @RolesAllowed(Capability.AUDIT)
    @Operation(
            operationId = "listAuditEvents",
            summary = "审计记录列表",
            description = "最新的在前。管理员和督办专员看到全部；审核人只看到本单位及下级的。给出 entityId 就是一个对象的全部历史。")
    public Page<AuditEventView> list(@BeanParam AuditEventQuery filter, @Valid @BeanParam PageQuery page) {
        return trail.list(filter.filter(), page).mapAll(mapper::views);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.AUDIT)
    @Operation(operationId = "getAuditEvent", summary = "读取审计记录", description = "按 id 读取一条审计记录。")
    public AuditEventView get(UUID id) {
        return mapper.view(trail.get(id));
    }

    @GET
    @Path("/verification")
    @RolesAllowed(Capability.AUDIT)
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "校验审计链",
            description = "从头到尾核对每一条的 hash 及与上一条的衔接，找出第一处被改动、缺失或多出的记录。把返回的 head 抄在别处，以后用 known 带回，整条链被重写也能发现。")
    public VerificationView verify(
            @Parameter(
                            description = "以前抄下的 head，写作 number:hash",
                            example = "17:60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
                    @QueryParam("known")
                    @Nullable
                    String known) {
        return VerificationView.of(
                trail.verify(ChainPoint.parse(known, "known")),
                (why, number) -> language.say("audit.broken." + why, List.of(Long.toString(number))));
    }
}
