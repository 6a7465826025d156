package org.yaodian.workplan.reminder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.reminder.Deliveries;
import org.yaodian.workplan.reminder.DeliveryState;
import org.yaodian.workplan.reminder.DeliverySummary;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** Digests on their way out. */
@Path("/api/v1/notification-deliveries")
@Tag(name = "reminders")
@Idempotent
public class DeliveryResource {
    private final Deliveries deliveries;
    private final NotificationMapper mapper;

    DeliveryResource(Deliveries deliveries, NotificationMapper mapper) {
        this.deliveries = deliveries;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "listNotificationDeliveries",
            summary = "发送记录",
            description = "催办发往各邮箱和群机器人的情况，新的在前；可按 state 筛选，可按 day 排序。")
    public Page<DeliveryView> list(
            @Parameter(description = "只列这些状态，可重复给出；缺省为全部") @QueryParam("state") Set<DeliveryState> states,
            @Valid @BeanParam PageQuery page) {
        return deliveries.list(states, page).mapAll(mapper::deliveries);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(operationId = "getNotificationDelivery", summary = "读取发送记录", description = "按 id 读取一次发送的情况。")
    public DeliveryView get(UUID id) {
        return view(deliveries.get(id));
    }

    @POST
    @Path("/{id}:resend")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "resendNotification",
            summary = "重新发送",
            description = "只限 FAILED 和 UNCERTAIN；后者可能已经送达，重发即可能收到两次。")
    public DeliveryView resend(UUID id) {
        return view(deliveries.resend(id));
    }

    private DeliveryView view(DeliverySummary delivery) {
        return mapper.deliveries(List.of(delivery)).getFirst();
    }
}
