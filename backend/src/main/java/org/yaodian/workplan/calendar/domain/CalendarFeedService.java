package org.yaodian.workplan.calendar.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.calendar.CalendarFeedSpec;
import org.yaodian.workplan.calendar.CalendarFeedSummary;
import org.yaodian.workplan.calendar.CalendarFeeds;
import org.yaodian.workplan.insight.Timeline;
import org.yaodian.workplan.insight.Timelines;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;

@ApplicationScoped
class CalendarFeedService implements CalendarFeeds {
    private static final String RESOURCE = "calendar-feeds";
    private static final int MOST_FOR_ONE = 50;

    private final CalendarFeedRepository feeds;
    private final Timelines timelines;
    private final Plans plans;
    private final Scope scope;
    private final CurrentCaller caller;
    private final BusinessClock clock;

    CalendarFeedService(
            CalendarFeedRepository feeds,
            Timelines timelines,
            Plans plans,
            Scope scope,
            CurrentCaller caller,
            BusinessClock clock) {
        this.feeds = feeds;
        this.timelines = timelines;
        this.plans = plans;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<CalendarFeedSummary> list(PageQuery query) {
        return new ListQuery<>(CalendarFeed.class, "-createdAt", CalendarFeedRepository.SORT_KEYS)
                .where("e.owner = :owner", "owner", owner())
                .where("e.planId in :concerned", "concerned", plans.concerned())
                .page(feeds.getEntityManager(), query)
                .map(CalendarFeed::summary);
    }

    @Override
    @Transactional
    public CalendarFeedSummary get(UUID id) {
        CalendarFeed feed = own(id);
        if (plans.byIds(List.of(feed.planId())).isEmpty()) {
            throw Problem.notFound(RESOURCE, id);
        }
        return feed.summary();
    }

    @Override
    @Transactional
    public Issued issue(CalendarFeedSpec spec) {
        PlanSummary plan =
                plans.find(spec.plan()).orElseThrow(() -> Problem.invalid("/plan", "plan.unknown", spec.plan()));
        OrgUnitSummary unit = unit(spec.orgUnit(), plan);
        if (feeds.count("owner", owner()) >= MOST_FOR_ONE) {
            throw Problem.conflict("calendar-feed.too-many", MOST_FOR_ONE);
        }
        String token = FeedToken.next();
        String name = spec.name() == null ? plan.title() : spec.name();
        var sight = new CalendarFeed.Sight(plan.id(), unit.id());
        CalendarFeed feed = CalendarFeed.of(owner(), sight, name, token, clock.now());
        feeds.persistAndFlush(feed);
        return new Issued(feed.summary(), token);
    }

    private OrgUnitSummary unit(@Nullable String asked, PlanSummary plan) {
        OrgUnitSummary unit = asked == null ? scope.reading(null, plan.orgUnitId()) : scope.writing(asked, "/orgUnit");
        if (!scope.tree().isWithin(unit.id(), plan.orgUnitId())) {
            throw Problem.invalid("/orgUnit", "calendar-feed.unit-outside-plan", unit.code(), plan.code());
        }
        return unit;
    }

    @Override
    @Transactional
    public void revoke(UUID id, Precondition precondition) {
        CalendarFeed feed = own(id);
        precondition.check(feed);
        feeds.delete(feed);
    }

    @Override
    @Transactional
    public Timeline open(UUID id, @Nullable String token) {
        CalendarFeed feed = feeds.findByIdOptional(id)
                .filter(found -> token != null && found.isOpenedBy(token))
                .orElseThrow(() -> Problem.notFound(RESOURCE, id));
        caller.readAs(RESOURCE + "/" + id, feed.orgUnitId());
        PlanSummary plan = plans.find(feed.planId().toString()).orElseThrow(() -> Problem.notFound(RESOURCE, id));
        OrgUnitSummary unit = scope.tree().get(feed.orgUnitId());
        feeds.used(id, clock.now());
        return timelines.read(plan, unit, clock.today(), Timeline.Filter.ALL);
    }

    private CalendarFeed own(UUID id) {
        return feeds.findByIdOptional(id)
                .filter(feed -> feed.isOf(owner()))
                .orElseThrow(() -> Problem.notFound(RESOURCE, id));
    }

    private String owner() {
        return scope.caller().name();
    }
}
