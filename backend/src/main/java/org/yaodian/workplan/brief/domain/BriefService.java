package org.yaodian.workplan.brief.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.brief.BriefAction;
import org.yaodian.workplan.brief.BriefContent;
import org.yaodian.workplan.brief.BriefDetail;
import org.yaodian.workplan.brief.BriefNumber;
import org.yaodian.workplan.brief.BriefSpec;
import org.yaodian.workplan.brief.BriefState;
import org.yaodian.workplan.brief.BriefSummary;
import org.yaodian.workplan.brief.Briefs;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.persistence.YearlyNumbers;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.time.BusinessClock;

@ApplicationScoped
class BriefService implements Briefs {
    private final BriefRepository briefs;
    private final YearlyNumbers numbers;
    private final ContentReader contents;
    private final FrozenContent frozen;
    private final Plans plans;
    private final Scope scope;
    private final BusinessClock clock;

    BriefService(
            BriefRepository briefs,
            YearlyNumbers numbers,
            ContentReader contents,
            FrozenContent frozen,
            Plans plans,
            Scope scope,
            BusinessClock clock) {
        this.briefs = briefs;
        this.numbers = numbers;
        this.contents = contents;
        this.frozen = frozen;
        this.plans = plans;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<BriefSummary> list(PlanSummary plan, PageQuery query) {
        return new ListQuery<>(Brief.class, "-createdAt", BriefRepository.SORT_KEYS)
                .where("e.planId = :plan", "plan", plan.id())
                .where("e.state = :state", "state", isOffice() ? null : BriefState.PUBLISHED)
                .page(briefs.getEntityManager(), query)
                .map(Brief::summary);
    }

    @Override
    @Transactional
    public BriefDetail get(UUID id) {
        return detail(seen(briefs.findByIdOptional(id), id));
    }

    @Override
    @Transactional
    public BriefDetail create(PlanSummary plan, BriefSpec spec) {
        plan.requireOpen();
        Brief brief = Brief.draft(plan.id(), clock.now());
        brief.restate(wording(spec, plan));
        briefs.persistAndFlush(brief);
        return detail(brief);
    }

    @Override
    @Transactional
    public BriefSpec spec(UUID id) {
        return Wording.specOf(seen(briefs.findByIdOptional(id), id).summary());
    }

    @Override
    @Transactional
    public BriefDetail replace(UUID id, BriefSpec spec, Precondition precondition) {
        Brief brief = draft(id, precondition, BriefAction.UPDATE);
        brief.restate(wording(spec, plan(brief)));
        briefs.flush();
        return detail(brief);
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        briefs.delete(draft(id, precondition, BriefAction.DELETE));
    }

    @Override
    @Transactional
    public BriefDetail publish(UUID id, Precondition precondition) {
        Brief brief = draft(id, precondition, BriefAction.PUBLISH);
        PlanSummary plan = plan(brief);
        BriefSummary summary = brief.summary();
        LocalDate today = clock.today();
        BriefContent content = contents.read(plan, summary.asOf(), summary.since());
        int sequence = numbers.next(YearlyNumbers.Series.BRIEFS, plan.id(), today.getYear());
        brief.publish(new BriefNumber(today.getYear(), sequence), frozen.freeze(content), today);
        briefs.flush();
        return detail(brief);
    }

    @Override
    @Transactional
    public List<BriefAction> permissions(BriefSummary brief) {
        boolean open = plans.get(brief.planId()).status() != PlanStatus.CLOSED;
        return open && isOffice() && brief.state() == BriefState.DRAFT ? List.of(BriefAction.values()) : List.of();
    }

    private Wording wording(BriefSpec spec, PlanSummary plan) {
        return Wording.of(spec, plan, scope.tree().get(plan.orgUnitId()), clock.today());
    }

    /** The figures as frozen, next to what they would be now; of a draft only the latter. */
    private BriefDetail detail(Brief brief) {
        BriefSummary summary = brief.summary();
        PlanSummary plan = plan(brief);
        BriefContent now = contents.read(plan, summary.asOf(), summary.since());
        String stored = brief.content();
        if (stored == null) {
            return new BriefDetail(summary, plan, now, List.of());
        }
        BriefContent then = frozen.read(stored);
        return new BriefDetail(summary, plan, then, Restated.between(then, now));
    }

    private Brief draft(UUID id, Precondition precondition, BriefAction action) {
        Brief brief = seen(briefs.hold(id), id);
        precondition.check(brief);
        plan(brief).requireOpen();
        if (brief.summary().state() != BriefState.DRAFT) {
            throw Problem.conflict("brief.published", brief.summary().name(), action.verb());
        }
        return brief;
    }

    private Brief seen(Optional<Brief> found, UUID id) {
        return found.filter(brief -> isOffice() || isPublic(brief)).orElseThrow(() -> Problem.notFound("briefs", id));
    }

    private boolean isPublic(Brief brief) {
        BriefSummary summary = brief.summary();
        return summary.state() == BriefState.PUBLISHED
                && !plans.byIds(List.of(summary.planId())).isEmpty();
    }

    private PlanSummary plan(Brief brief) {
        return plans.get(brief.summary().planId());
    }

    private boolean isOffice() {
        return scope.may(Capability.PUBLISH);
    }
}
