package org.yaodian.workplan.webhook.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.webhook.WebhookSpec;
import org.yaodian.workplan.webhook.Webhooks;

/** Addresses of other systems that are told of changes. */
@Path("/api/v1/webhooks")
@Tag(name = "webhooks", description = "变更推送：按 Standard Webhooks 签名，CloudEvents 1.0 格式，按序送达，失败重试 3 天")
@Idempotent
public class WebhookResource {
    private final Webhooks webhooks;
    private final WebhookMapper mapper;

    WebhookResource(Webhooks webhooks, WebhookMapper mapper) {
        this.webhooks = webhooks;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed(Capability.CONNECT)
    @Operation(
            operationId = "listWebhooks",
            summary = "推送列表",
            description = "本单位及下级的推送和各自的状况，先建的在前；可按 createdAt、description 排序。密钥不再显示。")
    public Page<WebhookView> list(@Valid @BeanParam PageQuery page) {
        return webhooks.list(page).map(mapper::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.CONNECT)
    @Operation(operationId = "getWebhook", summary = "读取推送", description = "按 id 读取一个推送；密钥不再显示。")
    public WebhookView get(UUID id) {
        return mapper.view(webhooks.get(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.CONNECT)
    @Operation(
            operationId = "createWebhook",
            summary = "新建推送",
            description = "从此刻起的变更按提交的先后逐条 POST 到这个地址，内容与 /changes 给该单位的相同。地址须为 https，域名解析出的每个地址都须在公网；"
                    + "内网主机须由管理员在配置中放行。签名密钥只在这里给出一次（以同一 Idempotency-Key 重试也不再给出）。"
                    + "答复 2xx 即送达；其余（包括重定向）和超时都算失败，按退避重试 3 天后搁置，期间后面的变更等候；答复 410 即停用。")
    public WebhookView create(@Valid @NotNull WebhookSpec body) {
        return mapper.issued(webhooks.create(body));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Capability.CONNECT)
    @Operation(
            operationId = "replaceWebhook",
            summary = "修改推送",
            description = "以请求体整体替换，须带 If-Match；orgUnit 不能改。停用后再启用，从停下的地方接着推，不漏。")
    public WebhookView replace(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull WebhookSpec body) {
        return mapper.view(webhooks.replace(id, body, Precondition.required(ifMatch)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.CONNECT)
    @Operation(operationId = "deleteWebhook", summary = "删除推送", description = "连同在途的和发送记录一并删除，须带 If-Match。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        webhooks.delete(id, Precondition.required(ifMatch));
    }

    @POST
    @Path("/{id: [^/:]+}:rotate-secret")
    @RolesAllowed(Capability.CONNECT)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "更换密钥",
            description = "得到新密钥，只给出这一次。此后 24 小时内每次推送都同时带新旧两个签名，接收方可从容更换。")
    public WebhookView rotateSecret(UUID id) {
        return mapper.issued(webhooks.rotateSecret(id));
    }
}
