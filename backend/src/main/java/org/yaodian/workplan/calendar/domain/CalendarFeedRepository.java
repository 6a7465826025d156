package org.yaodian.workplan.calendar.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.shared.paging.SortKey;

@ApplicationScoped
class CalendarFeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {
    static final List<SortKey<CalendarFeed>> SORT_KEYS = List.of(
            SortKey.moment("createdAt", "e.createdAt", CalendarFeed::createdAt),
            SortKey.text("name", "e.name", CalendarFeed::name));

    /** How exact the last use is told: not every poll of a phone is worth a write. */
    private static final Duration GRAIN = Duration.ofHours(1);

    /** Notes a use, past the revision: nobody's change is lost over it. */
    void used(UUID id, Instant now) {
        update("lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)", now, id, now.minus(GRAIN));
    }
}
