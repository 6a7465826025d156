package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.TaskStandings;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Asks the modules that know for what a plan holds and how it stands, for the caller's own unit. */
@ApplicationScoped
class StandingsReader {
    private final Tasks tasks;
    private final TaskStandings standings;
    private final Targets targets;
    private final TargetValues values;
    private final Milestones milestones;
    private final Scope scope;

    StandingsReader(
            Tasks tasks,
            TaskStandings standings,
            Targets targets,
            TargetValues values,
            Milestones milestones,
            Scope scope) {
        this.tasks = tasks;
        this.standings = standings;
        this.targets = targets;
        this.values = values;
        this.milestones = milestones;
        this.scope = scope;
    }

    Standings read(PlanSummary plan, LocalDate asOf) {
        UUID unit = scope.reading(null, plan.orgUnitId()).id();
        List<TaskSummary> heldTasks = tasks.ofPlan(plan.id());
        List<TargetSummary> heldTargets = targets.ofPlan(plan.id());
        List<MilestoneSummary> heldMilestones = milestones.ofPlan(plan.id());
        Map<UUID, Light> lights = new HashMap<>();
        Map<UUID, BigDecimal> figures = new HashMap<>();
        standings.of(heldTasks, asOf, unit).forEach((id, standing) -> lights.put(id, standing.light()));
        values.of(heldTargets, unit, TargetValues.Query.on(asOf).withoutForecasts())
                .forEach((id, value) -> {
                    lights.put(id, value.light());
                    if (value.value() != null) {
                        figures.put(id, value.value());
                    }
                });
        heldMilestones.forEach(milestone -> lights.put(
                milestone.id(),
                milestones.statusOf(milestone, asOf, plan.endDate()).light()));
        return new Standings(
                new Inventory(
                        heldTasks.stream().map(Commitments::of).toList(),
                        heldTargets.stream().map(Commitments::of).toList(),
                        heldMilestones.stream().map(Commitments::of).toList()),
                Map.copyOf(lights),
                Map.copyOf(figures));
    }
}
