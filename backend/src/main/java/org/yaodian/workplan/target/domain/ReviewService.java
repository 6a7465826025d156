package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violation;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Observations;
import org.yaodian.workplan.target.Reviews;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;

@ApplicationScoped
class ReviewService implements Reviews {
    private static final int MOST_NAMED = 100;

    private final ObservationRepository observations;
    private final ObservationSearch search;
    private final ReachableObservations reachable;
    private final Approval approval;
    private final Targets targets;
    private final Plans plans;
    private final ReportPolicy policy;
    private final Scope scope;
    private final BusinessClock clock;

    ReviewService(
            ObservationRepository observations,
            ObservationSearch search,
            ReachableObservations reachable,
            Approval approval,
            Targets targets,
            Plans plans,
            ReportPolicy policy,
            Scope scope,
            BusinessClock clock) {
        this.observations = observations;
        this.search = search;
        this.reachable = reachable;
        this.approval = approval;
        this.targets = targets;
        this.plans = plans;
        this.policy = policy;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<ObservationSummary> waiting(Observations.Filter filter, PageQuery query) {
        return search.waiting(filter, query);
    }

    @Override
    @Transactional
    public ObservationSummary approve(UUID id, Precondition precondition) {
        Observation observation = reachable.get(id);
        precondition.check(observation);
        TargetSummary target = reachable.openTarget(observation);
        policy.requireReview(target, observation.summary());
        observation.requireSubmitted();
        approval.approve(List.of(observation));
        observations.flush();
        return observation.summary();
    }

    @Override
    @Transactional
    public int approveAll(List<UUID> ids) {
        Collection<Observation> found = reviewable(ids, "reviews.refused");
        approval.approve(found);
        observations.flush();
        return found.size();
    }

    @Override
    @Transactional
    public int giveBackAll(List<UUID> ids, String reason, List<String> fields) {
        Collection<Observation> found = reviewable(ids, "reviews.return-refused");
        String by = scope.caller().name();
        Instant at = clock.now();
        found.forEach(observation -> observation.giveBack(by, at, reason, fields));
        observations.flush();
        return found.size();
    }

    /** All of them; a problem under that code when the caller may not review each and every one. */
    private Collection<Observation> reviewable(List<UUID> ids, String refusal) {
        Map<UUID, Observation> found = observations.withIds(new LinkedHashSet<>(ids)).stream()
                .filter(observation -> scope.covers(observation.orgUnitId()))
                .collect(Collectors.toMap(Observation::id, Function.identity()));
        Map<UUID, TargetSummary> byId = targets.byIds(
                found.values().stream().map(Observation::targetId).distinct().toList());
        byId.values().stream()
                .map(TargetSummary::planId)
                .distinct()
                .forEach(plan -> plans.get(plan).requireOpen());
        refuseAny(ids, found, byId, refusal);
        return found.values();
    }

    private void refuseAny(
            List<UUID> ids, Map<UUID, Observation> found, Map<UUID, TargetSummary> byId, String refusal) {
        List<Violation> refused = new ArrayList<>();
        for (int i = 0; i < ids.size() && refused.size() < MOST_NAMED; i++) {
            Observation observation = found.get(ids.get(i));
            TargetSummary target = observation == null ? null : byId.get(observation.targetId());
            Violation violation = refusal("/ids/" + i, observation, target);
            if (violation != null) {
                refused.add(violation);
            }
        }
        if (!refused.isEmpty()) {
            throw Problem.conflicts(refusal, refused);
        }
    }

    private @Nullable Violation refusal(
            String pointer, @Nullable Observation observation, @Nullable TargetSummary target) {
        if (observation == null || target == null) {
            return Violation.of(pointer, "observation.unknown");
        }
        if (observation.status() != ObservationStatus.SUBMITTED) {
            return Violation.of(pointer, "observation.not-submitted", observation.status());
        }
        return policy.refusesReview(target, observation.summary())
                .map(code -> Violation.of(
                        pointer, code, scope.tree().get(observation.orgUnitId()).code()))
                .orElse(null);
    }

    @Override
    @Transactional
    public ObservationSummary giveBack(UUID id, String reason, List<String> fields, Precondition precondition) {
        Observation observation = reachable.get(id);
        precondition.check(observation);
        policy.requireReview(reachable.openTarget(observation), observation.summary());
        observation.giveBack(scope.caller().name(), clock.now(), reason, fields);
        observations.flush();
        return observation.summary();
    }
}
