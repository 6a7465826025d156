package org.yaodian.workplan.reminder.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.plan.PlanSummary;

/** All that is owed under a plan. */
@ApplicationScoped
class Obligations {
    private final OwingReports reports;
    private final OwingProgress progress;
    private final OwingMilestones milestones;
    private final OwingOrders orders;

    Obligations(OwingReports reports, OwingProgress progress, OwingMilestones milestones, OwingOrders orders) {
        this.reports = reports;
        this.progress = progress;
        this.milestones = milestones;
        this.orders = orders;
    }

    /** As things stand now; only what a reminder within those days can be about. */
    List<Owing> of(PlanSummary plan, OrgTree tree, Span span) {
        DeskRules desks = new DeskRules(plan, tree);
        return Stream.of(
                        reports.of(plan, desks, span),
                        progress.of(plan, desks, span),
                        milestones.of(plan, desks, span),
                        orders.of(plan, desks, span))
                .flatMap(List::stream)
                .toList();
    }
}
