package org.yaodian.workplan.reminder.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reminder.Circle;
import org.yaodian.workplan.shared.http.Reference;

/** Who a digest goes to. */
@Schema(name = "NotificationRecipient")
record RecipientView(
        @Schema(required = true) Circle circle,
        @Schema(required = true) Reference orgUnit,
        @Nullable Reference department) {}
