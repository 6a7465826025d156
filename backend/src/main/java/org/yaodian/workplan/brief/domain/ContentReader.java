package org.yaodian.workplan.brief.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.insight.Overview;
import org.yaodian.workplan.insight.Overviews;
import org.yaodian.workplan.insight.Scorecard;
import org.yaodian.workplan.insight.Scorecards;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.supervision.OrderCounts;
import org.yaodian.workplan.target.TargetValues;

/** Asks for all figures of a brief, as known at one moment. It works none out, and whoever asks gets the same. */
@ApplicationScoped
class ContentReader {
    private static final int ALL_UNITS = 10_000;

    private final Overviews overviews;
    private final Scorecards scorecards;
    private final OrderCounts orders;
    private final Scope scope;
    private final BusinessClock clock;

    ContentReader(Overviews overviews, Scorecards scorecards, OrderCounts orders, Scope scope, BusinessClock clock) {
        this.overviews = overviews;
        this.scorecards = scorecards;
        this.orders = orders;
        this.scope = scope;
        this.clock = clock;
    }

    BriefContent read(PlanSummary plan, LocalDate asOf, @Nullable LocalDate since) {
        TargetValues.Query query = new TargetValues.Query(asOf, false, clock.now(), false);
        OrgUnitSummary unit = scope.tree().get(plan.orgUnitId());
        Overview overview = overviews.read(plan, unit, query, since);
        Scorecard whole = scorecard(plan, unit, unit.level(), query);
        Scorecard parts = scorecard(plan, unit, null, query);
        return new ContentLines(overview, whole, parts, orders.of(plan, asOf)).content(query);
    }

    private Scorecard scorecard(
            PlanSummary plan, OrgUnitSummary unit, @Nullable OrgLevel level, TargetValues.Query query) {
        return scorecards.read(
                plan, unit, new Scorecard.Selection(level, null, null), query, PageQuery.first(ALL_UNITS));
    }
}
