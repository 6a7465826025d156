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
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.supervision.domain.Worries.StandingMilestone;
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
        Map<UUID, List<TargetValue>> byUnit = values(plan, unit, below, asOf);
        Map<OrgUnitSummary, List<TargetValue>> parts = new LinkedHashMap<>();
        below.forEach(child -> parts.put(child, byUnit.getOrDefault(child.id(), List.of())));
        return new Worries(
                unit,
                byUnit.getOrDefault(unit.id(), List.of()),
                parts,
                standing(plan, asOf),
                tasks.ofPlan(plan.id()).stream().collect(Collectors.toMap(TaskSummary::id, Function.identity())));
    }

    private Map<UUID, List<TargetValue>> values(
            PlanSummary plan, OrgUnitSummary unit, List<OrgUnitSummary> below, LocalDate asOf) {
        List<OrgUnitSummary> units = new ArrayList<>(below);
        units.add(unit);
        return values.of(targets.ofPlan(plan.id()), units, TargetValues.Query.on(asOf)).stream()
                .collect(Collectors.groupingBy(TargetValue::orgUnitId));
    }

    private List<StandingMilestone> standing(PlanSummary plan, LocalDate asOf) {
        return milestones.ofPlan(plan.id()).stream()
                .map(milestone ->
                        new StandingMilestone(milestone, milestones.statusOf(milestone, asOf, plan.endDate())))
                .toList();
    }
}
