package org.yaodian.workplan.webhook.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.webhook.WebhookDeliveries;

/** What is on its way to webhooks. */
@Path("/api/v1/webhook-deliveries")
@Tag(name = "webhooks")
@Idempotent
public class WebhookDeliveryResource {
    private final WebhookDeliveries deliveries;
    private final WebhookMapper mapper;

    WebhookDeliveryResource(WebhookDeliveries deliveries, WebhookMapper mapper) {
        this.deliveries = deliveries;
        this.mapper = mapper;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.CONNECT)
    @Operation(operationId = "getWebhookDelivery", summary = "读取发送记录", description = "按 id（即 webhook-id）读取一次发送的情况。")
    public WebhookDeliveryView get(UUID id) {
        return mapper.delivery(deliveries.get(id));
    }

    @POST
    @Path("/{id: [^/:]+}:resend")
    @RolesAllowed(Capability.CONNECT)
    @Operation(
            operationId = "resendWebhookDelivery",
            summary = "重新发送",
            description = "先于等候的立即重发一次，webhook-id 和内容不变；只限 PARKED 和 DELIVERED，再不成即搁置。")
    public WebhookDeliveryView resend(UUID id) {
        return mapper.delivery(deliveries.resend(id));
    }
}
