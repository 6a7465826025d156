package org.yaodian.workplan.reminder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.reminder.Notifications;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** What the caller's desks are reminded of. */
@Path("/api/v1/notifications")
@Tag(name = "notifications", description = "通知：发给本单位、本科室或督办部门的每日催办")
public class NotificationResource {
    private final Notifications notifications;
    private final NotificationMapper mapper;

    NotificationResource(Notifications notifications, NotificationMapper mapper) {
        this.notifications = notifications;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listNotifications",
            summary = "通知列表",
            description = "发给自己所在处的每日催办，缺省新的在前，可按 createdAt、day 排序。谁看过、何时看的，系统不作统计。")
    public Page<NotificationView> list(@Valid @BeanParam PageQuery page) {
        return notifications.mine(page).mapAll(mapper::notifications);
    }

    @GET
    @Path("/unseen")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getUnseenNotifications", summary = "未看的通知", description = "自己还没看过的有几份；只有本人知道。")
    public UnseenView unseen() {
        return UnseenView.of(notifications.unseen());
    }
}
