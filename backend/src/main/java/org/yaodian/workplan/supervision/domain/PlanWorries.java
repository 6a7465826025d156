package org.yaodian.workplan.supervision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.milestone.StandingMilestone;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Asks the modules that compute lights how a plan stands. */
@ApplicationScoped
class PlanWorries {
    private final Tasks tasks;
    private final Targets targets;
    private final TargetValues values;
    private final Milestones milestones;
    private final Scope scope;

    PlanWorries(Tasks tasks, Targets targets, TargetValues values, Milestones milestones, Scope scope) {
        this.tasks = tasks;
        this.targets = targets;
        this.values = values;
        this.milestones = milestones;
        this.scope = scope;
    }

    Worries on(PlanSummary plan, LocalDate asOf) {
        OrgUnitSummary unit = scope.tree().get(plan.orgUnitId());
        List<OrgUnitSummary> below = scope.tree().children(unit.id()).stream()
                .filter(child -> child.isOpenOn(asOf))
                .toList();
        List<OrgUnitSummary> units = new ArrayList<>(below);
        units.add(unit);
        TargetValues.Query query = TargetValues.Query.on(asOf).withoutForecasts();
        Map<UUID, List<TargetValue>> official = values(plan, units, query);
        return new Worries(
                unit,
                official.getOrDefault(unit.id(), List.of()),
                byUnit(below, official),
                standing(plan, asOf),
                tasks.ofPlan(plan.id()).stream().collect(Collectors.toMap(TaskSummary::id, Function.identity())));
    }

    private static Map<OrgUnitSummary, List<TargetValue>> byUnit(
            List<OrgUnitSummary> units, Map<UUID, List<TargetValue>> found) {
        Map<OrgUnitSummary, List<TargetValue>> byUnit = new LinkedHashMap<>();
        units.forEach(unit -> byUnit.put(unit, found.getOrDefault(unit.id(), List.of())));
        return byUnit;
    }

    private Map<UUID, List<TargetValue>> values(
            PlanSummary plan, List<OrgUnitSummary> units, TargetValues.Query query) {
        return values.of(targets.ofPlan(plan.id()), units, query).stream()
                .collect(Collectors.groupingBy(TargetValue::orgUnitId));
    }

    private List<StandingMilestone> standing(PlanSummary plan, LocalDate asOf) {
        return milestones.ofPlan(plan.id()).stream()
                .map(milestone ->
                        new StandingMilestone(milestone, milestones.statusOf(milestone, asOf, plan.endDate())))
                .toList();
    }
}
