package org.yaodian.workplan.calendar.rest;

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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.calendar.CalendarFeedSpec;
import org.yaodian.workplan.calendar.CalendarFeedSummary;
import org.yaodian.workplan.calendar.CalendarFeeds;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Idempotent;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.security.Capability;

/** A person's own calendar feeds. */
@Path("/api/v1/calendar-feeds")
@Tag(name = "calendar-feeds", description = "日历订阅：供手机订阅时间线的个人地址")
@Idempotent
public class CalendarFeedResource {
    private final CalendarFeeds feeds;
    private final Plans plans;
    private final Scope scope;

    CalendarFeedResource(CalendarFeeds feeds, Plans plans, Scope scope) {
        this.feeds = feeds;
        this.plans = plans;
        this.scope = scope;
    }

    @GET
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "listCalendarFeeds", summary = "日历订阅列表", description = "自己的订阅，缺省新的在前；不再显示地址。")
    public Page<CalendarFeedView> list(@Valid @BeanParam PageQuery page) {
        return feeds.list(page).mapAll(this::views);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "getCalendarFeed", summary = "读取日历订阅", description = "按 id 读取自己的一个订阅；不再显示地址。")
    public CalendarFeedView get(UUID id) {
        return views(List.of(feeds.get(id))).getFirst();
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(Capability.READ)
    @Operation(
            operationId = "createCalendarFeed",
            summary = "新建日历订阅",
            description = "得到一个供手机订阅的地址。地址含令牌，凭它不登录就能看到这个计划在这个单位的时间线，除此之外什么也看不到；"
                    + "地址只在这里给出一次（以同一 Idempotency-Key 重试也不再给出），系统只保存令牌的摘要。遗失请删除后重建。")
    public CalendarFeedView create(@Valid @NotNull CalendarFeedSpec body) {
        CalendarFeeds.Issued issued = feeds.issue(body);
        UUID id = issued.feed().id();
        String address = "/api/v1/calendar-feeds/" + id + "/timeline.ics?token=" + issued.token();
        return view(issued.feed(), plans.get(issued.feed().planId()), address);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Capability.READ)
    @Operation(operationId = "deleteCalendarFeed", summary = "撤销日历订阅", description = "撤销后地址立即失效，须带 If-Match。")
    public void delete(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        feeds.revoke(id, Precondition.required(ifMatch));
    }

    private List<CalendarFeedView> views(List<CalendarFeedSummary> found) {
        Map<UUID, PlanSummary> byId = plans.byIds(
                found.stream().map(CalendarFeedSummary::planId).distinct().toList());
        return found.stream()
                .map(feed -> view(feed, Objects.requireNonNull(byId.get(feed.planId())), null))
                .toList();
    }

    private CalendarFeedView view(CalendarFeedSummary feed, PlanSummary plan, @Nullable String address) {
        return new CalendarFeedView(
                feed.id(),
                feed.revision(),
                plan.reference(),
                scope.tree().get(feed.orgUnitId()).reference(),
                feed.name(),
                feed.createdAt(),
                feed.lastUsedAt(),
                address,
                List.of("delete"));
    }
}
