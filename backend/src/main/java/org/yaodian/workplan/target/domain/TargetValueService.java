package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Goals;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;

@ApplicationScoped
class TargetValueService implements TargetValues {
    private final CurrentFigures current;
    private final KnownFigures known;
    private final WaitingFigures waiting;
    private final SubmittedFigures submitted;
    private final Goals goals;
    private final Plans plans;
    private final Scope scope;

    TargetValueService(
            CurrentFigures current,
            KnownFigures known,
            WaitingFigures waiting,
            SubmittedFigures submitted,
            Goals goals,
            Plans plans,
            Scope scope) {
        this.current = current;
        this.known = known;
        this.waiting = waiting;
        this.submitted = submitted;
        this.goals = goals;
        this.plans = plans;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Map<UUID, TargetValue> of(Collection<TargetSummary> targets, UUID orgUnitId, Query query) {
        return byTarget(of(targets, List.of(scope.tree().get(orgUnitId)), query));
    }

    @Override
    @Transactional
    public List<TargetValue> of(TargetSummary target, List<OrgUnitSummary> units, Query query) {
        return of(List.of(target), units, query);
    }

    @Override
    @Transactional
    public List<TargetValue> of(Collection<TargetSummary> targets, List<OrgUnitSummary> units, Query query) {
        Sources sources = sources(targets, units, List.of(query.asOf()), query);
        return evaluate(targets, units, query.asOf(), sources, query.forecasts());
    }

    @Override
    @Transactional
    public Map<LocalDate, Map<UUID, TargetValue>> over(
            Collection<TargetSummary> targets, OrgUnitSummary unit, List<LocalDate> days, Query query) {
        Sources sources = sources(targets, List.of(unit), days, query);
        return days.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        day -> byTarget(evaluate(targets, List.of(unit), day, sources, query.forecasts()))));
    }

    private static Map<UUID, TargetValue> byTarget(List<TargetValue> values) {
        return values.stream().collect(Collectors.toMap(value -> value.target().id(), Function.identity()));
    }

    /** All that values are made of, read once. */
    private record Sources(
            Ledger ledger,
            Map<UUID, List<GoalSummary>> goals,
            Map<UUID, PlanSummary> plans,
            ExpectedReporters reporters) {}

    private Sources sources(
            Collection<TargetSummary> targets, List<OrgUnitSummary> units, List<LocalDate> days, Query query) {
        ExpectedReporters reporters = new ExpectedReporters(scope.tree());
        List<UUID> ids = targets.stream().map(TargetSummary::id).toList();
        Map<UUID, List<GoalSummary>> goalsByTarget =
                goals.ofTargets(ids).stream().collect(Collectors.groupingBy(GoalSummary::targetId));
        Map<UUID, PlanSummary> plansById = plans.byIds(
                targets.stream().map(TargetSummary::planId).distinct().toList());
        return new Sources(ledger(targets, units, days, query, reporters), goalsByTarget, plansById, reporters);
    }

    private Ledger ledger(
            Collection<TargetSummary> targets,
            List<OrgUnitSummary> units,
            List<LocalDate> days,
            Query query,
            ExpectedReporters reporters) {
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElse(query.asOf());
        List<UUID> unitIds = units.stream().map(OrgUnitSummary::id).toList();
        Instant knownAt = query.knownAt();
        Ledger ledger = knownAt == null
                ? current.read(cells(targets, units, last, reporters))
                : known.read(targets, unitIds, scope.tree(), knownAt);
        if (query.includeSubmitted()) {
            waiting.addTo(ledger, targets, unitIds, scope.tree());
        } else {
            ledger.put(submitted.read(targets, days, knownAt));
        }
        return ledger;
    }

    /** The units by target, with the reporters below them whose own figures are needed: of MIN and MAX, and those closed since. */
    private static Map<UUID, Set<UUID>> cells(
            Collection<TargetSummary> targets, List<OrgUnitSummary> units, LocalDate day, ExpectedReporters reporters) {
        Map<UUID, Set<UUID>> found = new LinkedHashMap<>();
        for (TargetSummary target : targets) {
            Set<UUID> ofTarget = new LinkedHashSet<>();
            for (OrgUnitSummary unit : units) {
                ofTarget.add(unit.id());
                Stream<OrgUnitSummary> needed = Evaluation.needsEveryReporter(target)
                        ? reporters.ever(target, unit.id()).stream()
                        : reporters.closedWithin(target, unit.id(), day).stream();
                needed.forEach(below -> ofTarget.add(below.id()));
            }
            found.put(target.id(), ofTarget);
        }
        return found;
    }

    private List<TargetValue> evaluate(
            Collection<TargetSummary> targets,
            List<OrgUnitSummary> units,
            LocalDate day,
            Sources sources,
            boolean withForecast) {
        List<TargetValue> values = new ArrayList<>();
        for (TargetSummary target : targets) {
            PlanSummary plan = sources.plans().get(target.planId());
            List<GoalSummary> ownGoals = sources.goals().getOrDefault(target.id(), List.of());
            for (OrgUnitSummary unit : units) {
                Evaluation evaluation = new Evaluation(
                        target,
                        unit,
                        day,
                        line(target, unit, plan, ownGoals),
                        sources.reporters().within(target, unit.id(), day),
                        sources.reporters().closedWithin(target, unit.id(), day),
                        withForecast);
                values.add(evaluation.of(sources.ledger()));
            }
        }
        return values;
    }

    private static @Nullable GoalLine line(
            TargetSummary target, OrgUnitSummary unit, @Nullable PlanSummary plan, List<GoalSummary> goals) {
        boolean isWhole = plan == null || plan.orgUnitId().equals(unit.id());
        return GoalLine.of(target, goals, unit, isWhole);
    }
}
