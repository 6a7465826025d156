package org.yaodian.workplan.calendar.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.calendar.CalendarFeedSummary;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.shared.persistence.Unrecorded;

/** One person's address for one plan and org unit. It never changes; it is revoked by being deleted. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed extends Aggregate {
    private String owner = "";
    private UUID planId = new UUID(0, 0);
    private UUID orgUnitId = new UUID(0, 0);
    private String name = "";

    @Unrecorded
    private byte[] tokenDigest = {};

    private Instant createdAt = Instant.EPOCH;

    @Unrecorded
    private @Nullable Instant lastUsedAt;

    /** What a feed shows: fixed for good. */
    record Sight(UUID planId, UUID orgUnitId) {}

    static CalendarFeed of(String owner, Sight sight, String name, String token, Instant now) {
        CalendarFeed feed = new CalendarFeed();
        feed.owner = owner;
        feed.planId = sight.planId();
        feed.orgUnitId = sight.orgUnitId();
        feed.name = name;
        feed.tokenDigest = FeedToken.digest(token);
        feed.createdAt = now;
        return feed;
    }

    boolean isOpenedBy(String token) {
        return FeedToken.matches(token, tokenDigest);
    }

    boolean isOf(String caller) {
        return owner.equals(caller);
    }

    CalendarFeedSummary summary() {
        return new CalendarFeedSummary(id(), revision(), planId, orgUnitId, name, createdAt, lastUsedAt);
    }

    UUID planId() {
        return planId;
    }

    UUID orgUnitId() {
        return orgUnitId;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }
}
