package org.yaodian.workplan.supervision.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.supervision.SupervisionOrderDetail;
import org.yaodian.workplan.supervision.SupervisionOrders;

/** What the supervision office does with orders. */
@Path("/api/v1/supervision-orders")
@Tag(name = "supervision-orders")
@Idempotent
public class OrderMoves {
    private final SupervisionOrders orders;
    private final OrderMapper mapper;
    private final BusinessClock clock;

    OrderMoves(SupervisionOrders orders, OrderMapper mapper, BusinessClock clock) {
        this.orders = orders;
        this.mapper = mapper;
        this.clock = clock;
    }

    @POST
    @Path("/{id: [^/:]+}:issue")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "issueSupervisionOrder",
            summary = "发出督办单",
            description = "取得本计划本年度的下一个文号并发给各责任方；期限不能已过。If-Match 可带可不带。")
    public SupervisionOrderView issue(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return today(orders.issue(id, Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:accept")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "acceptSupervisionReply",
            summary = "验收回复",
            description = "认可一个责任方的回复；牵头和责任单位全部验收后方可办结。If-Match 可带可不带。")
    public SupervisionOrderView accept(
            UUID id,
            @Parameter(description = AddresseeMoves.RESPONSIBILITY) @QueryParam("responsibility") @Nullable
                    UUID responsibility,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return today(orders.accept(id, responsibility, Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:reject")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "rejectSupervisionReply",
            summary = "退回回复",
            description = "退回一个责任方的回复，须写明理由；责任方须再次回复，期限不变。If-Match 可带可不带。")
    public SupervisionOrderView reject(
            UUID id,
            @Parameter(description = AddresseeMoves.RESPONSIBILITY) @QueryParam("responsibility") @Nullable
                    UUID responsibility,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RejectRequest body) {
        return today(orders.reject(id, responsibility, body.reason(), Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:decide-extension")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "decideSupervisionExtension",
            summary = "批复延期申请",
            description = "同意则该责任方的期限改为所申请的日期；不同意须写明理由。If-Match 可带可不带。")
    public SupervisionOrderView decideExtension(
            UUID id,
            @Parameter(description = AddresseeMoves.RESPONSIBILITY) @QueryParam("responsibility") @Nullable
                    UUID responsibility,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DecideExtensionRequest body) {
        return today(orders.decideExtension(id, responsibility, body.decision(), Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:close")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "closeSupervisionOrder",
            summary = "办结督办单",
            description = "牵头和责任单位的回复全部验收之后办结。If-Match 可带可不带。")
    public SupervisionOrderView close(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return today(orders.close(id, Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:withdraw")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "withdrawSupervisionOrder",
            summary = "撤回督办单",
            description = "撤回已发出的督办单，须写明理由；文号不再使用。草稿请直接删除。If-Match 可带可不带。")
    public SupervisionOrderView withdraw(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull WithdrawRequest body) {
        return today(orders.withdraw(id, body.reason(), Precondition.optional(ifMatch)));
    }

    private SupervisionOrderView today(SupervisionOrderDetail order) {
        return mapper.view(order, clock.today());
    }
}
