package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.paging.SortKey;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Observations;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.ReportAuthority;

/** Finds observations within the caller's reach, page by page. */
@ApplicationScoped
class ObservationSearch {
    private final ObservationRepository observations;
    private final Targets targets;
    private final Plans plans;
    private final ReportAuthority authority;
    private final Scope scope;

    ObservationSearch(
            ObservationRepository observations, Targets targets, Plans plans, ReportAuthority authority, Scope scope) {
        this.observations = observations;
        this.targets = targets;
        this.plans = plans;
        this.authority = authority;
        this.scope = scope;
    }

    Page<ObservationSummary> all(Observations.Filter filter, PageQuery query) {
        return page(
                filtered(filter, "-period", ObservationRepository.SORT_KEYS)
                        .where("e.status = :status", "status", filter.status()),
                query);
    }

    /** Those that wait for a review which the caller may give. */
    Page<ObservationSummary> waiting(Observations.Filter filter, PageQuery query) {
        ReportAuthority.Reviewable reviewable = authority.reviewable();
        return page(
                filtered(filter, "submittedAt", ObservationRepository.WAITING_SORT_KEYS)
                        .where("e.status = :status", "status", ObservationStatus.SUBMITTED)
                        .where("e.orgUnitId <> :own", "own", reviewable.notOf())
                        .where("e.submittedBy is null or e.submittedBy <> :me", "me", reviewable.notBy())
                        .where(
                                "e.targetId in (select t.id from Target t where t.taskId in :led)",
                                "led",
                                reviewable.ofTasks()),
                query);
    }

    private Page<ObservationSummary> page(ListQuery<Observation> list, PageQuery query) {
        return list.page(observations.getEntityManager(), query).map(Observation::summary);
    }

    private ListQuery<Observation> filtered(
            Observations.Filter filter, String defaultSort, List<SortKey<Observation>> sortKeys) {
        PlanSummary plan = plans.filtered(filter.plan());
        return new ListQuery<>(Observation.class, defaultSort, sortKeys)
                .where("e.orgUnitId in :covered", "covered", scope.covered())
                .where(
                        "e.targetId in (select t.id from Target t where t.planId = :plan)",
                        "plan",
                        plan == null ? null : plan.id())
                .where("e.targetId = :target", "target", targets.filtered(filter.plan(), filter.target()))
                .where("e.orgUnitId = :unit", "unit", scope.tree().filtered(filter.orgUnit(), "orgUnit"))
                .where("e.period = :period", "period", filter.period())
                .where("e.supersededAt is null or :history = true", "history", filter.history());
    }
}
