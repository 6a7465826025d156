package org.yaodian.workplan.exchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageInfo;
import org.yaodian.workplan.shared.security.Capability;

/** The feed of changes: read piece by piece, or followed live on the same path. */
@Path("/api/v1/changes")
@Tag(name = "changes", description = "变更流：按提交的先后，可随时从上次的位置接着读")
public class ChangeResource {
    private final Changes changes;
    private final ChangeMapper mapper;
    private final ChangeStreams streams;

    ChangeResource(Changes changes, ChangeMapper mapper, ChangeStreams streams) {
        this.changes = changes;
        this.mapper = mapper;
        this.streams = streams;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "listChanges",
            summary = "变更流",
            description = "计划、专题、任务、指标、目标值、填报数据（含审核）、里程碑、督办单和组织机构的变更，按提交的先后，不漏不乱，只含本单位范围。"
                    + "page.next 总有，原样作为 since 带回即可接着读，长期有效；items 为空而 next 变了，就接着读。"
                    + "Accept: text/event-stream 时在同一路径上持续推送（SSE），可用 Last-Event-ID 续接，令牌到期时结束。")
    public Page<ChangeView> list(@Valid @BeanParam ChangeQuery query) {
        Changes.Slice slice = changes.read(changes.position(query.since), query.filter(), query.limit);
        return new Page<>(mapper.views(slice.changes()), new PageInfo(query.limit, slice.next(), null));
    }

    /** Only for who asks for it by name: {@code Accept: *}{@code /*} means the pieces, a stream would never end for its caller. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @RolesAllowed(Capability.READ)
    @Operation(hidden = true)
    public void follow(
            @Valid @BeanParam ChangeQuery query,
            @HeaderParam("Last-Event-ID") @Nullable String last,
            @Context SseEventSink sink,
            @Context Sse sse) {
        String from = changes.position(last == null ? query.since : last);
        changes.read(from, query.filter(), 1);
        streams.follow(from, query.filter(), sink, sse);
    }
}
