package org.yaodian.workplan.audit.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.audit.AuditLine;
import org.yaodian.workplan.audit.AuditTrail;
import org.yaodian.workplan.audit.ChainPoint;
import org.yaodian.workplan.audit.ChainVerification;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.BusinessClock;

@ApplicationScoped
class AuditTrailService implements AuditTrail {
    private final AuditEventRepository events;
    private final TrailWalk walk;
    private final Plans plans;
    private final Scope scope;

    AuditTrailService(AuditEventRepository events, TrailWalk walk, Plans plans, Scope scope) {
        this.events = events;
        this.walk = walk;
        this.plans = plans;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Page<AuditLine> list(Filter filter, PageQuery query) {
        return new ListQuery<>(AuditEvent.class, "-number", AuditEventRepository.SORT_KEYS)
                .where("e.orgUnitId in :covered", "covered", scope.covered())
                .where("e.planId = :plan", "plan", plan(filter.plan()))
                .where("e.orgUnitId in :below", "below", below(filter.orgUnit()))
                .where("e.entityType = :type", "type", filter.entityType())
                .where("e.entityId = :entity", "entity", filter.entityId())
                .where("e.actor = :actor", "actor", filter.actor())
                .where("e.operation = :operation", "operation", filter.operation())
                .where("e.occurredAt >= :from", "from", beginning(filter.from()))
                .where("e.occurredAt < :to", "to", end(filter.to()))
                .page(events.getEntityManager(), query)
                .map(AuditEvent::line);
    }

    /** A plan that is gone is still in the trail, under its id. */
    private @Nullable UUID plan(@Nullable String codeOrId) {
        if (codeOrId == null) {
            return null;
        }
        return Reference.asId(codeOrId).orElseGet(() -> {
            PlanSummary plan = plans.filtered(codeOrId);
            return plan == null ? null : plan.id();
        });
    }

    private @Nullable List<UUID> below(@Nullable String orgUnit) {
        UUID unit = scope.tree().filtered(orgUnit, "orgUnit");
        return unit == null
                ? null
                : scope.tree().subtree(unit).stream().map(OrgUnitSummary::id).toList();
    }

    private static @Nullable Instant beginning(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : beginning(day.plusDays(1));
    }

    @Override
    @Transactional
    public AuditLine get(UUID id) {
        return events.findByIdOptional(id)
                .filter(this::isSeen)
                .map(AuditEvent::line)
                .orElseThrow(() -> Problem.notFound("audit-events", id));
    }

    private boolean isSeen(AuditEvent event) {
        UUID unit = event.orgUnitId();
        return scope.caller().boundTo() == null || (unit != null && scope.covers(unit));
    }

    @Override
    public ChainVerification verify(@Nullable ChainPoint known) {
        ChainCheck check = new ChainCheck(known);
        ChainPoint head = walk.forEach(check::accept);
        return check.against(head);
    }
}
