package org.yaodian.workplan.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that shows the timeline of one plan for one org unit to whoever holds its token.
 *
 * @param lastUsedAt when it was last read, to the hour; null when never
 */
public record CalendarFeedSummary(
        UUID id,
        long revision,
        UUID planId,
        UUID orgUnitId,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
