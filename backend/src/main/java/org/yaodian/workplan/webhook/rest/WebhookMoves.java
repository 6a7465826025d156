package org.yaodian.workplan.webhook.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.webhook.WebhookDeliveries;
import org.yaodian.workplan.webhook.WebhookDeliveryState;

/** What is on its way to one webhook, and what is sent to it by hand. */
@Path("/api/v1/webhooks")
@Tag(name = "webhooks")
@Idempotent
public class WebhookMoves {
    private final WebhookDeliveries deliveries;
    private final WebhookMapper mapper;

    WebhookMoves(WebhookDeliveries deliveries, WebhookMapper mapper) {
        this.deliveries = deliveries;
        this.mapper = mapper;
    }

    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed(Capability.CONNECT)
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "推送的发送记录",
            description = "在途、搁置和近 30 天送达的，新的在前；可按 state 筛选，可按 sequence 排序。尚未轮到的变更不在其中。")
    public Page<WebhookDeliveryView> list(
            UUID id,
            @Parameter(description = "只列这些状态，可重复给出；缺省为全部") @QueryParam("state") Set<WebhookDeliveryState> states,
            @Valid @BeanParam PageQuery page) {
        return deliveries.list(id, states, page).map(mapper::delivery);
    }

    @POST
    @Path("/{id: [^/:]+}:test")
    @RolesAllowed(Capability.CONNECT)
    @Operation(
            operationId = "testWebhook",
            summary = "试发",
            description = "立即试发一条 org.yaodian.webhook.test，停用时也发；只发一次，结果见这条发送记录。")
    public WebhookDeliveryView test(UUID id) {
        return mapper.delivery(deliveries.test(id));
    }

    @POST
    @Path("/{id: [^/:]+}:resend-parked")
    @RolesAllowed(Capability.CONNECT)
    @Operation(
            operationId = "resendParkedWebhookDeliveries",
            summary = "重发全部搁置的",
            description = "按原来的先后各重发一次，一次最多 1000 条；再不成仍搁置。返回条数。")
    public ResentView resendParked(UUID id) {
        return new ResentView(deliveries.resendParked(id));
    }
}
