package org.yaodian.workplan.brief.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.yaodian.workplan.brief.BriefSpec;
import org.yaodian.workplan.brief.Briefs;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** The briefs of a plan. */
@Path("/api/v1/plans/{id}/briefs")
@Tag(name = "briefs", description = "通报：某日的各项数据，发布即冻结，可下载 Word、Excel、PDF")
@Idempotent
public class PlanBriefResource {
    private final Briefs briefs;
    private final BriefMapper mapper;
    private final Plans plans;

    PlanBriefResource(Briefs briefs, BriefMapper mapper, Plans plans) {
        this.briefs = briefs;
        this.mapper = mapper;
        this.plans = plans;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listBriefs",
            summary = "通报列表",
            description = "一个计划的通报，缺省新的在前；草稿只有督办部门可见，发布的对计划所涉各单位可见。可按 createdAt、asOf 排序。")
    public Page<BriefItem> list(UUID id, @Valid @BeanParam PageQuery page) {
        return briefs.list(plans.get(id), page).map(BriefItem::of);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.PUBLISH)
    @Operation(
            operationId = "createBrief",
            summary = "拟定通报",
            description = "新建一份草稿：月度通报，或自某日以来的变化（一页）。草稿的数据随读随取；发布（:publish）时取定并编号。")
    public BriefView create(UUID id, @Valid @NotNull BriefSpec body) {
        return mapper.view(briefs.create(plans.get(id), body));
    }
}
