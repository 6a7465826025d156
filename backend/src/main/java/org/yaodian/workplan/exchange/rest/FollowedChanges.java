package org.yaodian.workplan.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.exchange.Changes;

/** Reads the feed for somebody whose request goes on: each time with what that person or client may see by then. */
@ApplicationScoped
class FollowedChanges {
    private static final int AT_ONCE = 500;

    private final Changes changes;
    private final ChangeMapper mapper;
    private final CurrentCaller current;

    FollowedChanges(Changes changes, ChangeMapper mapper, CurrentCaller current) {
        this.changes = changes;
        this.mapper = mapper;
        this.current = current;
    }

    record Part(List<ChangeView> changes, String next) {}

    @ActivateRequestContext
    Part next(Caller reader, String position, Changes.Filter filter) {
        if (reader.boundTo() == null) {
            current.runAsSystem("change-feed");
        } else {
            current.readAs(reader.name(), reader.boundTo());
        }
        Changes.Slice slice = changes.read(position, filter, AT_ONCE);
        return new Part(mapper.views(slice.changes()), slice.next());
    }
}
