package org.yaodian.workplan.years.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.years.SuccessionSpec;
import org.yaodian.workplan.years.SuccessionSummary;
import org.yaodian.workplan.years.Successions;

/** What has been decided on commitments of different years. */
@Path("/api/v1/plans/{planId}/successions")
@Tag(name = "years")
@Idempotent
public class SuccessionResource {
    private final Successions successions;
    private final Plans plans;
    private final Scope scope;

    SuccessionResource(Successions successions, Plans plans, Scope scope) {
        this.successions = successions;
        this.plans = plans;
        this.scope = scope;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listSuccessions",
            summary = "承接关系列表",
            description = "本计划各项与往年各项的承接关系：人工确认的、结转的，以及认定不是同一项的。可按 kind 排序。")
    public Page<SuccessionView> list(UUID planId, @Valid @BeanParam PageQuery page) {
        return successions.list(planId, page).mapAll(this::views);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getSuccession", summary = "读取承接关系", description = "按 id 读取一条承接关系。")
    public SuccessionView get(UUID planId, UUID id) {
        return view(successions.get(planId, id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.PLAN)
    @Operation(
            operationId = "createSuccession",
            summary = "认定承接关系",
            description = "认定往年的一项与本计划的一项是同一项（SAME）或不是（DIFFERENT），对照时以此为准。"
                    + "一项至多承接一项，也至多被一项承接；已经认定过的须先撤回。takeBaseline 把往年的终值写为本计划指标的基期值。")
    public SuccessionView create(UUID planId, @Valid @NotNull SuccessionSpec body) {
        return view(successions.create(planId, body));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.PLAN)
    @Operation(operationId = "deleteSuccession", summary = "撤回承接关系", description = "撤回认定；两边的任务、指标、里程碑都不变。")
    public void delete(UUID planId, UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        successions.delete(planId, id, Precondition.required(ifMatch));
    }

    private SuccessionView view(SuccessionSummary succession) {
        return views(List.of(succession)).getFirst();
    }

    private List<SuccessionView> views(List<SuccessionSummary> found) {
        Map<UUID, PlanSummary> named = plans.byIds(found.stream()
                .flatMap(each -> Stream.of(each.planId(), each.formerPlanId()))
                .distinct()
                .toList());
        return found.stream()
                .map(each -> view(
                        each,
                        Objects.requireNonNull(named.get(each.planId())),
                        Objects.requireNonNull(named.get(each.formerPlanId()))))
                .toList();
    }

    private SuccessionView view(SuccessionSummary each, PlanSummary plan, PlanSummary former) {
        boolean mayChange = scope.may(Capability.PLAN) && plan.status() != PlanStatus.CLOSED;
        return new SuccessionView(
                each.id(),
                each.revision(),
                plan.reference(),
                former.reference(),
                each.kind(),
                each.predecessor(),
                each.successor(),
                each.verdict(),
                mayChange ? List.of("delete") : List.of());
    }
}
