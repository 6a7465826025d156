package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.shared.time.Period;
import org.yaodian.workplan.target.Definitions;
import org.yaodian.workplan.target.Explanation;
import org.yaodian.workplan.target.Goals;
import org.yaodian.workplan.target.TargetSeries;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.ValueStories;

@ApplicationScoped
class ValueStoryService implements ValueStories {
    private final TargetValues values;
    private final Goals goals;
    private final Definitions definitions;
    private final LastObservations observations;
    private final Plans plans;
    private final Scope scope;

    ValueStoryService(
            TargetValues values,
            Goals goals,
            Definitions definitions,
            LastObservations observations,
            Plans plans,
            Scope scope) {
        this.values = values;
        this.goals = goals;
        this.definitions = definitions;
        this.observations = observations;
        this.plans = plans;
        this.scope = scope;
    }

    @Override
    @Transactional
    public TargetSeries series(
            TargetSummary target, OrgUnitSummary unit, Frequency frequency, TargetValues.Query query) {
        if (frequency.months() < target.frequency().months()) {
            throw Problem.parameter("frequency", "series.finer", frequency, target.frequency());
        }
        PlanSummary plan = plans.get(target.planId());
        List<TargetSeries.Point> points = new ArrayList<>();
        Map<Period, LocalDate> days = new LinkedHashMap<>();
        for (Period period : periods(target, frequency, query.asOf(), plan)) {
            days.put(period, period.end().isBefore(query.asOf()) ? period.end() : query.asOf());
        }
        Map<LocalDate, Map<UUID, TargetValue>> byDay =
                values.over(List.of(target), unit, List.copyOf(days.values()), query);
        days.forEach((period, day) -> points.add(new TargetSeries.Point(
                period,
                Objects.requireNonNull(Objects.requireNonNull(byDay.get(day)).get(target.id())))));
        return new TargetSeries(
                target,
                unit,
                query.asOf(),
                frequency,
                List.copyOf(points),
                path(target, unit, plan),
                definitions.changes(target.id(), query.knownAt()));
    }

    /** From the target's first to the one of {@code asOf}; nothing is reported for a period after the plan. */
    private static List<Period> periods(TargetSummary target, Frequency frequency, LocalDate asOf, PlanSummary plan) {
        LocalDate last = asOf.isAfter(plan.endDate()) ? plan.endDate() : asOf;
        List<Period> periods = new ArrayList<>();
        Period period = Period.containing(target.startDate(), frequency);
        while (!period.start().isAfter(last)) {
            periods.add(period);
            period = period.next();
        }
        return periods;
    }

    private List<TargetSeries.Step> path(TargetSummary target, OrgUnitSummary unit, PlanSummary plan) {
        boolean isWhole = plan.orgUnitId().equals(unit.id());
        GoalLine line = GoalLine.of(target, goals.ofTargets(List.of(target.id())), unit, isWhole);
        return line == null
                ? List.of()
                : line.points().stream()
                        .map(point -> new TargetSeries.Step(point.day(), point.value()))
                        .toList();
    }

    @Override
    @Transactional
    public Explanation explanation(TargetSummary target, OrgUnitSummary unit, int depth, TargetValues.Query query) {
        ExpectedReporters reporters = new ExpectedReporters(scope.tree());
        List<OrgUnitSummary> units = scope.tree().subtree(unit.id()).stream()
                .filter(found -> found.id().equals(unit.id()) || found.level().compareTo(target.reportingLevel()) <= 0)
                .toList();
        Map<UUID, TargetValue> byUnit = new HashMap<>();
        values.of(target, units, query).forEach(value -> byUnit.put(value.orgUnitId(), value));
        List<UUID> reporting = units.stream()
                .filter(found -> found.level() == target.reportingLevel())
                .map(OrgUnitSummary::id)
                .toList();
        return new Contributions(target, scope.tree(), reporters, byUnit, observations.of(target, reporting, query))
                .explain(unit, depth);
    }
}
