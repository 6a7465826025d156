package org.yaodian.workplan.operation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yaodian.workplan.access.CurrentCaller;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.insight.Overview;
import org.yaodian.workplan.insight.Overviews;
import org.yaodian.workplan.operation.domain.PlanFigures.Count;
import org.yaodian.workplan.operation.domain.PlanFigures.Kind;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.reporting.DueReports;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.persistence.Moment;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.supervision.OrderCounts;
import org.yaodian.workplan.target.Observations;
import org.yaodian.workplan.target.Reviews;
import org.yaodian.workplan.target.TargetValues;

/** Asks for each plan in force those who know: what a dashboard shows and what is told here is the same. */
@ApplicationScoped
class PlanFiguresReader {
    private final Plans plans;
    private final Overviews overviews;
    private final DueReports reports;
    private final Reviews reviews;
    private final OrderCounts orders;
    private final CurrentCaller caller;
    private final Scope scope;
    private final Moment moment;
    private final BusinessClock clock;

    PlanFiguresReader(
            Plans plans,
            Overviews overviews,
            DueReports reports,
            Reviews reviews,
            OrderCounts orders,
            CurrentCaller caller,
            Scope scope,
            Moment moment,
            BusinessClock clock) {
        this.plans = plans;
        this.overviews = overviews;
        this.reports = reports;
        this.reviews = reviews;
        this.orders = orders;
        this.caller = caller;
        this.scope = scope;
        this.moment = moment;
        this.clock = clock;
    }

    /** As things stand now. */
    @ActivateRequestContext
    @Transactional
    List<PlanFigures> now() {
        caller.runAsSystem("operation");
        moment.readOnly();
        LocalDate today = clock.today();
        return plans.active().stream().map(plan -> figures(plan, today)).toList();
    }

    private PlanFigures figures(PlanSummary plan, LocalDate today) {
        Overview overview =
                overviews.read(plan, scope.tree().get(plan.orgUnitId()), TargetValues.Query.on(today), null);
        long overdue = overview.overdue().stream()
                .filter(item -> item.kind() == Overview.Kind.MILESTONE)
                .count();
        return new PlanFigures(
                plan.code(),
                overview.whole(),
                List.of(
                        new Count(Kind.MILESTONES_OVERDUE, overdue),
                        new Count(
                                Kind.REPORTS_LATE,
                                reports.countLate(plan, scope.tree().subtree(plan.orgUnitId()), today)),
                        new Count(Kind.REVIEWS_WAITING, waiting(plan)),
                        new Count(Kind.ORDERS_OVERDUE, orders.of(plan, today).overdue())));
    }

    private long waiting(PlanSummary plan) {
        PageQuery counted = PageQuery.first(1);
        counted.total = true;
        Long total = reviews.waiting(new Observations.Filter(plan.code(), null, null, null, null, false), counted)
                .page()
                .total();
        return Objects.requireNonNull(total);
    }
}
