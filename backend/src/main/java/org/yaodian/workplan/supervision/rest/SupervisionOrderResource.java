package org.yaodian.workplan.supervision.rest;

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
import org.yaodian.workplan.supervision.SupervisionOrderDetail;
import org.yaodian.workplan.supervision.SupervisionOrderSpec;
import org.yaodian.workplan.supervision.SupervisionOrders;

/** Supervision orders. Drafts are kept here; their life once issued is in {@link OrderMoves} and {@link AddresseeMoves}. */
@Path("/api/v1/supervision-orders")
@Tag(name = "supervision-orders", description = "督办单：对单位或科室的正式督办，有期限、回复、验收和办结")
@Idempotent
public class SupervisionOrderResource {
    private final SupervisionOrders orders;
    private final OrderMapper mapper;
    private final BusinessClock clock;
    private final MergePatch mergePatch;

    SupervisionOrderResource(SupervisionOrders orders, OrderMapper mapper, BusinessClock clock, MergePatch mergePatch) {
        this.orders = orders;
        this.mapper = mapper;
        this.clock = clock;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listSupervisionOrders",
            summary = "督办单列表",
            description = "按计划、状态、责任方、所涉事项、来源、是否超期筛选，缺省按期限排列；"
                    + "草稿只有督办部门可见，发出的对责任方及其上级可见。可按 dueDate、number、title、createdAt 排序。")
    public Page<SupervisionOrderItem> list(
            @BeanParam SupervisionOrderQuery filter, @BeanParam AsOfQuery asOf, @Valid @BeanParam PageQuery page) {
        LocalDate day = asOf.or(clock);
        return orders.list(filter.filter(day), page).mapAll(found -> mapper.items(found, day));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "getSupervisionOrder",
            summary = "读取督办单",
            description = "一张督办单及其责任矩阵和往来；超期与剩余天数截至 asOf。别的责任方写了什么，只有其本身及上级可见。")
    public SupervisionOrderView get(UUID id, @BeanParam AsOfQuery asOf) {
        return mapper.view(orders.get(id), asOf.or(clock));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "createSupervisionOrder",
            summary = "拟定督办单",
            description = "新建一张草稿；发出（:issue）时才有文号。规则提出的督办用 /supervision-orders/proposals:draft 转为草稿。")
    public SupervisionOrderView create(@Valid @NotNull SupervisionOrderSpec body) {
        return today(orders.create(body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "replaceSupervisionOrder",
            summary = "替换督办单草稿",
            description = "以请求体整体替换，须带 If-Match；发出之后不能再改。")
    public SupervisionOrderView replace(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull SupervisionOrderSpec body) {
        return today(orders.replace(id, body, Precondition.required(ifMatch)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Capability.SUPERVISE)
    @PatchOf(SupervisionOrderSpec.class)
    @Operation(
            operationId = "patchSupervisionOrder",
            summary = "修改督办单草稿",
            description = "JSON Merge Patch：只写要改的字段，须带 If-Match；发出之后不能再改。")
    public SupervisionOrderView patch(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull JsonNode body) {
        Precondition precondition = Precondition.required(ifMatch);
        SupervisionOrderSpec current = OrderMapper.spec(orders.get(id).order());
        return today(orders.replace(id, mergePatch.apply(current, body, SupervisionOrderSpec.class), precondition));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "deleteSupervisionOrder",
            summary = "删除督办单草稿",
            description = "只能删除草稿，须带 If-Match；已发出的请用 :withdraw 撤回。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        orders.delete(id, Precondition.required(ifMatch));
    }

    private SupervisionOrderView today(SupervisionOrderDetail order) {
        return mapper.view(order, clock.today());
    }
}
