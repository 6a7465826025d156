package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final StoredRollups rollups;
    private final WaitingFigures waiting;
    private final Goals goals;
    private final Plans plans;
    private final Scope scope;

    TargetValueService(StoredRollups rollups, WaitingFigures waiting, Goals goals, Plans plans, Scope scope) {
        this.rollups = rollups;
        this.waiting = waiting;
        this.goals = goals;
        this.plans = plans;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Map<UUID, TargetValue> of(Collection<TargetSummary> targets, UUID orgUnitId, Query query) {
        OrgUnitSummary unit = scope.tree().get(orgUnitId);
        return evaluate(targets, List.of(unit), query).stream()
                .collect(Collectors.toMap(value -> value.target().id(), value -> value));
    }

    @Override
    @Transactional
    public List<TargetValue> of(TargetSummary target, List<OrgUnitSummary> units, Query query) {
        return evaluate(List.of(target), units, query);
    }

    @Override
    @Transactional
    public List<TargetValue> of(Collection<TargetSummary> targets, List<OrgUnitSummary> units, Query query) {
        return evaluate(targets, units, query);
    }

    /** One value for each target and unit, targets in the outer order. */
    private List<TargetValue> evaluate(Collection<TargetSummary> targets, List<OrgUnitSummary> units, Query query) {
        ExpectedReporters reporters = new ExpectedReporters(scope.tree());
        Map<Cell, List<Change>> changes = changes(targets, units, reporters, query);
        Map<UUID, List<GoalSummary>> goalsByTarget =
                goals.ofTargets(targets.stream().map(TargetSummary::id).toList()).stream()
                        .collect(Collectors.groupingBy(GoalSummary::targetId));
        Map<UUID, PlanSummary> plansById = plans.byIds(
                targets.stream().map(TargetSummary::planId).distinct().toList());
        List<TargetValue> values = new ArrayList<>();
        for (TargetSummary target : targets) {
            PlanSummary plan = plansById.get(target.planId());
            List<GoalSummary> ownGoals = goalsByTarget.getOrDefault(target.id(), List.of());
            for (OrgUnitSummary unit : units) {
                boolean isWhole = plan == null || plan.orgUnitId().equals(unit.id());
                boolean isReporter = unit.level() == target.reportingLevel();
                GoalLine line = isWhole
                        ? GoalLine.ofWhole(target, ownGoals)
                        : GoalLine.ofPart(target, ownGoals, unit.id(), isReporter);
                List<OrgUnitSummary> expected = reporters.within(target, unit.id(), query.asOf());
                values.add(new Evaluation(target, unit, query.asOf(), line, expected).of(changes));
            }
        }
        return values;
    }

    private Map<Cell, List<Change>> changes(
            Collection<TargetSummary> targets, List<OrgUnitSummary> units, ExpectedReporters reporters, Query query) {
        List<UUID> unitIds = units.stream().map(OrgUnitSummary::id).toList();
        Map<Cell, List<Change>> changes = new HashMap<>(
                rollups.changes(targets.stream().map(TargetSummary::id).toList(), unitIds, query.asOf()));
        for (TargetSummary target : targets) {
            if (Evaluation.needsEveryReporter(target)) {
                List<UUID> below = units.stream()
                        .flatMap(unit -> reporters.within(target, unit.id(), query.asOf()).stream())
                        .map(OrgUnitSummary::id)
                        .distinct()
                        .toList();
                changes.putAll(rollups.changes(List.of(target.id()), below, query.asOf()));
            }
        }
        if (query.includeSubmitted()) {
            waiting.addTo(changes, targets, units, query.asOf());
        }
        return changes;
    }
}
