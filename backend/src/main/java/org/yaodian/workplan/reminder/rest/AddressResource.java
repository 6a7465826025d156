package org.yaodian.workplan.reminder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reminder.AddressSpec;
import org.yaodian.workplan.reminder.AddressSummary;
import org.yaodian.workplan.reminder.Addresses;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** Where digests are sent besides the app. */
@Path("/api/v1/notification-addresses")
@Tag(name = "reminders")
@Idempotent
public class AddressResource {
    private final Addresses addresses;
    private final NotificationMapper mapper;

    AddressResource(Addresses addresses, NotificationMapper mapper) {
        this.addresses = addresses;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "listNotificationAddresses",
            summary = "通知地址列表",
            description = "各处的催办除在系统内显示外还发往哪里；可按 address 排序。")
    public Page<AddressView> list(@Valid @BeanParam PageQuery page) {
        return addresses.list(page).mapAll(mapper::addresses);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(operationId = "getNotificationAddress", summary = "读取通知地址", description = "按 id 读取一个通知地址。")
    public AddressView get(UUID id) {
        return view(addresses.get(id));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(
            operationId = "createNotificationAddress",
            summary = "新建通知地址",
            description = "邮箱须已启用邮件通道，群机器人须已启用该通道且主机在允许之列；之后不能改，请删除后重建。")
    public AddressView create(@Valid @NotNull AddressSpec body) {
        return view(addresses.create(body));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.SUPERVISE)
    @Operation(operationId = "deleteNotificationAddress", summary = "删除通知地址", description = "此后不再发往该处，须带 If-Match。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        addresses.delete(id, Precondition.required(ifMatch));
    }

    private AddressView view(AddressSummary address) {
        return mapper.addresses(List.of(address)).getFirst();
    }
}
