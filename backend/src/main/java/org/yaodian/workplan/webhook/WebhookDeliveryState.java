package org.yaodian.workplan.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a change has come on its way to a webhook. */
@Schema(name = "WebhookDeliveryState")
public enum WebhookDeliveryState {
    /** To be sent. */
    PENDING,
    /** It was not taken, and is sent again. */
    RETRYING,
    DELIVERED,
    /** Given up; a person may have it sent again. */
    PARKED;

    /** Whether it is still to be sent. */
    public boolean isOpen() {
        return this == PENDING || this == RETRYING;
    }
}
