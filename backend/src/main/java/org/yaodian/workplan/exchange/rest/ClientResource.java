package org.yaodian.workplan.exchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.exchange.Clients;
import org.yaodian.workplan.exchange.Clients.ClientHealth;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;

/** How other systems report. */
@Path("/api/v1/clients")
@Tag(name = "clients", description = "接入系统：各县区系统报送的状况")
public class ClientResource {
    private final Clients clients;
    private final Scope scope;
    private final Language language;

    ClientResource(Clients clients, Scope scope, Language language) {
        this.clients = clients;
        this.scope = scope;
        this.language = language;
    }

    @GET
    @RolesAllowed(Capability.CONNECT)
    @Operation(
            operationId = "listClients",
            summary = "接入系统的报送状况",
            description = "本单位及下级各系统最近一批的时刻、距今天数，近 30 天的行数、被拒占比和最多的错误；从回执得出，只校验的不算；沙箱客户端单列，一个客户端为几个单位报送则逐单位列出。"
                    + "可按 name、lastPushAt 排序。")
    public Page<ClientView> list(@Valid @BeanParam PageQuery page) {
        return clients.list(page).map(this::view);
    }

    private ClientView view(ClientHealth client) {
        List<ClientView.ClientErrorView> errors = client.errors().stream()
                .map(error -> new ClientView.ClientErrorView(
                        error.code(), error.rows(), language.say(error.code(), error.arguments())))
                .toList();
        return new ClientView(
                client.id(),
                client.name(),
                client.sandbox(),
                unit(client.orgUnitId()),
                client.lastPushAt(),
                client.lagDays(),
                client.rows().batches(),
                client.rows().accepted(),
                client.rows().rejected(),
                client.rows().rejectRate(),
                errors);
    }

    private @Nullable Reference unit(@Nullable UUID id) {
        return id == null
                ? null
                : scope.tree()
                        .find(id.toString())
                        .map(OrgUnitSummary::reference)
                        .orElse(null);
    }
}
