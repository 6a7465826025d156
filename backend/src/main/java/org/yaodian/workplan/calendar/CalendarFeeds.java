package org.yaodian.workplan.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.insight.Timeline;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;

/** The use cases around calendar feeds. Everybody has their own; those of others are as if they were not there. */
public interface CalendarFeeds {

    Page<CalendarFeedSummary> list(PageQuery query);

    CalendarFeedSummary get(UUID id);

    /** A new feed with its token, which is not to be had again. */
    Issued issue(CalendarFeedSpec spec);

    /** From then on its address is as if it had never been. */
    void revoke(UUID id, Precondition precondition);

    /**
     * The timeline of today that the feed shows. The rest of the request reads as a viewer of the feed's org unit. Not found when
     * there is no such feed, the token is another one's, or the plan is out of the org unit's sight by now.
     */
    Timeline open(UUID id, @Nullable String token);

    /** A feed and its token. */
    record Issued(CalendarFeedSummary feed, String token) {}
}
