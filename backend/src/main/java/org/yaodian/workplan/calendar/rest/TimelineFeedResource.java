package org.yaodian.workplan.calendar.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.calendar.CalendarFeeds;
import org.yaodian.workplan.insight.TimelineCalendar;
import org.yaodian.workplan.shared.http.TaggedText;
import org.yaodian.workplan.shared.text.Language;

/**
 * What a phone reads. The one address of the API that takes no login, since a calendar app has none to offer: the token in it is
 * the proof, for this path and nothing else.
 */
@Path("/api/v1/calendar-feeds/{id}/timeline.ics")
@Tag(name = "calendar-feeds")
public class TimelineFeedResource {
    private final CalendarFeeds feeds;
    private final Language language;

    TimelineFeedResource(CalendarFeeds feeds, Language language) {
        this.feeds = feeds;
        this.language = language;
    }

    @GET
    @Produces(TimelineCalendar.MEDIA_TYPE)
    @PermitAll
    @Operation(
            operationId = "readCalendarFeed",
            summary = "订阅的日历",
            description = "凭地址中的令牌读取今天的时间线（RFC 5545），不需登录。订阅不存在、已撤销或令牌不对一律 404。")
    public RestResponse<String> timeline(
            UUID id,
            @Parameter(description = "新建订阅时给出的令牌") @QueryParam("token") @Nullable String token,
            HttpHeaders request) {
        String text = TimelineCalendar.of(feeds.open(id, token), language.locale());
        return TaggedText.answer(text, TimelineCalendar.MEDIA_TYPE, request);
    }
}
