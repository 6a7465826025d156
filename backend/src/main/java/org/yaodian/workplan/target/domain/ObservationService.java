package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.shared.usage.Usages;
import org.yaodian.workplan.target.CorrectionSpec;
import org.yaodian.workplan.target.ObservationSpec;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.Observations;
import org.yaodian.workplan.target.TargetSummary;

@ApplicationScoped
class ObservationService implements Observations {
    private final ObservationRepository observations;
    private final ObservationSearch search;
    private final ReachableObservations reachable;
    private final ObservationReception reception;
    private final WantedStatus status;
    private final Approval approval;
    private final ReportPolicy policy;
    private final Usages usages;
    private final Scope scope;
    private final BusinessClock clock;

    ObservationService(
            ObservationRepository observations,
            ObservationSearch search,
            ReachableObservations reachable,
            ObservationReception reception,
            WantedStatus status,
            Approval approval,
            ReportPolicy policy,
            Usages usages,
            Scope scope,
            BusinessClock clock) {
        this.observations = observations;
        this.search = search;
        this.reachable = reachable;
        this.reception = reception;
        this.status = status;
        this.approval = approval;
        this.policy = policy;
        this.usages = usages;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Page<ObservationSummary> list(Filter filter, PageQuery query) {
        return search.all(filter, query);
    }

    @Override
    @Transactional
    public ObservationSummary get(UUID id) {
        return reachable.get(id).summary();
    }

    @Override
    @Transactional
    public ObservationSummary create(ObservationSpec spec) {
        ObservationReception.Received received = reception.receive(spec);
        FormerReports former = FormerReports.of(List.of(received), observations);
        former.refuseStanding(received);
        former.refuseTakenSource(received);
        Observation observation = received.begin(clock.now());
        observations.persist(observation);
        advance(observation, received.target(), spec.status());
        observations.flush();
        return observation.summary();
    }

    private void advance(Observation observation, TargetSummary target, @Nullable ObservationStatus wanted) {
        status.require(wanted, target, observation.orgUnitId(), observation.status());
        if (status.advance(observation, wanted)) {
            approval.approve(List.of(observation));
        }
    }

    @Override
    @Transactional
    public ObservationSummary replace(UUID id, ObservationSpec spec, Precondition precondition) {
        Observation observation = reachable.get(id);
        precondition.check(observation);
        ObservationReception.Received received = reception.receive(spec);
        observation.requireOpen();
        new Violations()
                .addIf(!received.target().id().equals(observation.targetId()), "/target", "observation.fixed")
                .addIf(!received.unit().id().equals(observation.orgUnitId()), "/orgUnit", "observation.fixed")
                .addIf(!received.period().equals(observation.period()), "/period", "observation.fixed")
                .addIf(
                        received.line().authoritative() != observation.isAuthoritative(),
                        "/valueStatus",
                        "observation.fixed")
                .refuse();
        observation.state(received.statement(), received.target().definitionVersion());
        advance(observation, received.target(), spec.status());
        observations.flush();
        return observation.summary();
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        Observation observation = reachable.get(id);
        precondition.check(observation);
        policy.requireState(reachable.openTarget(observation), observation.summary());
        observation.requireOpen();
        usages.refuseIfUsed("observations", id);
        observations.delete(observation);
    }

    @Override
    @Transactional
    public ObservationSummary submit(UUID id, Precondition precondition) {
        Observation observation = reachable.get(id);
        precondition.check(observation);
        policy.requireState(reachable.openTarget(observation), observation.summary());
        if (observation.status() == ObservationStatus.SUBMITTED) {
            throw Problem.conflict("observation.already-submitted");
        }
        observation.submit(scope.caller().name(), clock.now());
        observations.flush();
        return observation.summary();
    }

    @Override
    @Transactional
    public ObservationSummary correct(UUID id, CorrectionSpec spec) {
        Observation approved = reachable.get(id);
        TargetSummary target = reachable.openTarget(approved);
        policy.requireState(target, approved.summary());
        if (!approved.summary().isCurrent()) {
            throw Problem.conflict("observation.not-current");
        }
        Observation newest = observations.versions(approved.line()).getFirst();
        if (newest.status().isOpen()) {
            throw Problem.conflict("observation.correction-waits", newest.id());
        }
        Observation correction = Observation.draft(
                approved.targetId(), approved.orgUnitId(), approved.period(), newest.version() + 1, clock.now());
        correction.state(
                StatementRules.state(target, reception.corrected(approved.summary(), spec), new Violations()),
                target.definitionVersion());
        correction.explainCorrection(spec.reason());
        correction.submit(scope.caller().name(), clock.now());
        observations.persistAndFlush(correction);
        return correction.summary();
    }

    @Override
    @Transactional
    public List<String> permissions(ObservationSummary observation, TargetSummary target) {
        return policy.permissions(target, observation);
    }
}
