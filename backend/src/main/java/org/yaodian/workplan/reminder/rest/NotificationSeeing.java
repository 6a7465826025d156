package org.yaodian.workplan.reminder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.reminder.Notifications;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.security.Capability;

/** Marks the caller's notifications as seen. */
@Path("/api/v1/notifications:mark-seen")
@Tag(name = "notifications")
@Idempotent
public class NotificationSeeing {
    private final Notifications notifications;

    NotificationSeeing(Notifications notifications) {
        this.notifications = notifications;
    }

    @POST
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "markNotificationsSeen", summary = "标为已看", description = "至此的通知都算自己看过；不影响别人。")
    public UnseenView markSeen() {
        return UnseenView.of(notifications.markSeen());
    }
}
