package org.yaodian.workplan.exchange.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.exchange.Changes;
import org.yaodian.workplan.exchange.ChangesForOthers;

/**
 * Reads the feed for somebody whose request goes on, or who is not calling: each time with what that person or client may see by
 * then.
 */
@ApplicationScoped
class FollowedChanges implements ChangesForOthers {
    private static final int AT_ONCE = 500;

    private final Changes changes;
    private final ChangeMapper mapper;
    private final CurrentCaller current;
    private final ObjectMapper json;

    FollowedChanges(Changes changes, ChangeMapper mapper, CurrentCaller current, ObjectMapper json) {
        this.changes = changes;
        this.mapper = mapper;
        this.current = current;
        this.json = json;
    }

    /** Some changes as they go out. */
    record Views(List<ChangeView> changes, String next) {}

    @ActivateRequestContext
    Views next(Caller reader, String position, Changes.Filter filter) {
        become(reader.name(), reader.boundTo());
        Changes.Slice slice = changes.read(position, filter, AT_ONCE);
        return new Views(mapper.views(slice.changes()), slice.next());
    }

    @Override
    @ActivateRequestContext
    public Part read(Reader reader, String position, Changes.Filter filter, int most) {
        become(reader.name(), reader.orgUnit());
        Changes.Slice slice = changes.read(position, filter, most);
        List<ChangeView> views = mapper.views(slice.changes());
        List<Written> written = IntStream.range(0, views.size())
                .mapToObj(i -> new Written(slice.changes().get(i), text(views.get(i))))
                .toList();
        return new Part(written, slice.next());
    }

    private void become(String name, @Nullable UUID orgUnit) {
        if (orgUnit == null) {
            current.runAsSystem("change-feed");
        } else {
            current.readAs(name, orgUnit);
        }
    }

    private String text(ChangeView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
