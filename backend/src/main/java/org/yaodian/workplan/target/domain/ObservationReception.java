package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.shared.time.BusinessClock;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.CorrectionSpec;
import org.yaodian.workplan.target.ObservationSpec;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.ValueStatus;

/** The door that every reported figure comes through, whoever sends it and however: looks up what it names and checks it. */
@ApplicationScoped
class ObservationReception {
    private final NamedTargets targets;
    private final ReportPolicy policy;
    private final Scope scope;
    private final BusinessClock clock;

    ObservationReception(NamedTargets targets, ReportPolicy policy, Scope scope, BusinessClock clock) {
        this.targets = targets;
        this.policy = policy;
        this.scope = scope;
        this.clock = clock;
    }

    /** A figure that has passed all rules. */
    record Received(TargetSummary target, OrgUnitSummary unit, Period period, Statement statement) {

        /** Begins the first version of what is reported. */
        Observation begin(Instant at) {
            Observation observation = Observation.draft(target.id(), unit.id(), period, 1, at);
            observation.state(statement, target.definitionVersion());
            return observation;
        }

        ObservationRepository.Line line() {
            boolean authoritative = statement.valueStatus() == ValueStatus.AUTHORITATIVE;
            return new ObservationRepository.Line(target.id(), unit.id(), period, authoritative);
        }
    }

    /** What figures name, looked up for all of them at once. */
    NamedTargets.Found look(Collection<ObservationSpec> specs) {
        return targets.find(
                specs.stream().map(ObservationReception::name).distinct().toList());
    }

    private static NamedTargets.Name name(ObservationSpec spec) {
        return new NamedTargets.Name(spec.plan(), spec.target());
    }

    Received receive(ObservationSpec spec) {
        return receive(spec, look(List.of(spec)));
    }

    Received receive(ObservationSpec spec, NamedTargets.Found named) {
        TargetSummary target = named.target(name(spec));
        if (target == null) {
            throw Problem.invalid("/target", "target.unknown", spec.target());
        }
        OrgUnitSummary unit = scope.writing(spec.orgUnit(), "/orgUnit");
        PlanSummary plan = named.plan(target).requireOpen();
        if (isAuthoritative(spec)) {
            policy.requirePublish(target, unit.id());
        } else {
            policy.requireReport(unit.id());
        }
        if (plan.status() != PlanStatus.ACTIVE) {
            throw Problem.conflict("plan.not-active", plan.code());
        }
        Violations violations = new Violations();
        Period period = period(spec.period(), target, plan, violations);
        violations.addIf(
                !hasPlace(target, unit, period, isAuthoritative(spec)),
                "/orgUnit",
                "observation.not-a-reporter",
                unit.code(),
                target.code());
        Statement statement = StatementRules.state(target, spec, violations);
        return new Received(target, unit, Objects.requireNonNull(period), statement);
    }

    private static boolean isAuthoritative(ObservationSpec spec) {
        return spec.valueStatus() == ValueStatus.AUTHORITATIVE;
    }

    /** A reporting unit, or for what a higher body publishes any unit that has such units within. */
    private boolean hasPlace(
            TargetSummary target, OrgUnitSummary unit, @Nullable Period period, boolean authoritative) {
        ExpectedReporters reporters = new ExpectedReporters(scope.tree());
        if (authoritative) {
            return !reporters.ever(target, unit.id()).isEmpty();
        }
        return period == null ? reporters.concerns(target, unit) : reporters.includes(target, unit, period);
    }

    private @Nullable Period period(String code, TargetSummary target, PlanSummary plan, Violations violations) {
        Period period = Period.parse(code).orElse(null);
        if (period == null) {
            violations.add("/period", "period.malformed", code);
            return null;
        }
        boolean overlaps =
                !period.start().isAfter(plan.endDate()) && !period.end().isBefore(plan.startDate());
        violations
                .addIf(
                        period.frequency() != target.frequency(),
                        "/period",
                        "period.wrong-frequency",
                        code,
                        Period.containing(period.start(), target.frequency()))
                .addIf(!overlaps, "/period", "period.outside-plan", code, plan.startDate(), plan.endDate())
                .addIf(period.start().isAfter(clock.today()), "/period", "period.not-begun", code);
        return period;
    }

    /** The spec that a correction of an approved observation amounts to. */
    ObservationSpec corrected(ObservationSummary approved, CorrectionSpec spec) {
        return new ObservationSpec(
                approved.targetId().toString(),
                null,
                approved.orgUnitId().toString(),
                approved.period().code(),
                spec.numerator(),
                spec.denominator(),
                spec.value(),
                approved.valueStatus(),
                approved.sampleSize(),
                spec.note(),
                null,
                null);
    }
}
