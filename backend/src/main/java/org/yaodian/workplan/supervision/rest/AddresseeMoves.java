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

/** What those do that an order goes to: an org unit's reporter or reviewer, a department. */
@Path("/api/v1/supervision-orders")
@Tag(name = "supervision-orders")
@Idempotent
public class AddresseeMoves {
    static final String RESPONSIBILITY = "责任矩阵中的哪一行；只有一行合适时可以不填";

    private final SupervisionOrders orders;
    private final OrderMapper mapper;
    private final BusinessClock clock;

    AddresseeMoves(SupervisionOrders orders, OrderMapper mapper, BusinessClock clock) {
        this.orders = orders;
        this.mapper = mapper;
        this.clock = clock;
    }

    @POST
    @Path("/{id: [^/:]+}:acknowledge")
    @RolesAllowed(Capability.ANSWER)
    @Operation(
            operationId = "acknowledgeSupervisionOrder",
            summary = "签收督办单",
            description = "责任方签收一次；已签收的再签收为 409。If-Match 可带可不带。")
    public SupervisionOrderView acknowledge(
            UUID id,
            @Parameter(description = RESPONSIBILITY) @QueryParam("responsibility") @Nullable UUID responsibility,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return today(orders.acknowledge(id, responsibility, Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:reply")
    @RolesAllowed(Capability.ANSWER)
    @Operation(
            operationId = "replyToSupervisionOrder",
            summary = "回复督办单",
            description = "签收之后回复，或在被退回后再次回复；历次回复都保留。If-Match 可带可不带。")
    public SupervisionOrderView reply(
            UUID id,
            @Parameter(description = RESPONSIBILITY) @QueryParam("responsibility") @Nullable UUID responsibility,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReplyRequest body) {
        return today(orders.reply(id, responsibility, body.text(), Precondition.optional(ifMatch)));
    }

    @POST
    @Path("/{id: [^/:]+}:request-extension")
    @RolesAllowed(Capability.ANSWER)
    @Operation(
            operationId = "requestSupervisionExtension",
            summary = "申请延期",
            description = "回复之前申请延至某日，须晚于现有期限；一次只能有一个待批的申请。If-Match 可带可不带。")
    public SupervisionOrderView requestExtension(
            UUID id,
            @Parameter(description = RESPONSIBILITY) @QueryParam("responsibility") @Nullable UUID responsibility,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RequestExtensionRequest body) {
        return today(orders.requestExtension(id, responsibility, body.extension(), Precondition.optional(ifMatch)));
    }

    private SupervisionOrderView today(SupervisionOrderDetail order) {
        return mapper.view(order, clock.today());
    }
}
