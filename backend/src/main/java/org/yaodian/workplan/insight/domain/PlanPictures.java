package org.yaodian.workplan.insight.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.milestone.StandingMilestone;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.Contribution;
import org.yaodian.workplan.task.TaskStandings;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Asks each module for its part of a plan, once for all days. */
@ApplicationScoped
class PlanPictures {
    private final Tasks tasks;
    private final TaskStandings standings;
    private final Targets targets;
    private final TargetValues values;
    private final Milestones milestones;
    private final Departments departments;

    PlanPictures(
            Tasks tasks,
            TaskStandings standings,
            Targets targets,
            TargetValues values,
            Milestones milestones,
            Departments departments) {
        this.tasks = tasks;
        this.standings = standings;
        this.targets = targets;
        this.values = values;
        this.milestones = milestones;
        this.departments = departments;
    }

    /** The plan on each of the days, in their order. */
    List<PlanPicture> on(List<LocalDate> days, PlanSummary plan, OrgUnitSummary unit, TargetValues.Query query) {
        List<TaskSummary> heldTasks = tasks.ofPlan(plan.id());
        List<TargetSummary> heldTargets = targets.ofPlan(plan.id());
        List<MilestoneSummary> heldMilestones = milestones.ofPlan(plan.id(), unit.id());
        Map<LocalDate, Map<UUID, TargetValue>> found = values.over(heldTargets, unit, days, query);
        return days.stream()
                .map(day -> {
                    Map<UUID, TargetValue> ofDay = found.getOrDefault(day, Map.of());
                    return picture(
                            day,
                            heldTasks,
                            heldTargets.stream()
                                    .map(target -> Objects.requireNonNull(ofDay.get(target.id())))
                                    .toList(),
                            heldMilestones.stream()
                                    .map(held ->
                                            new StandingMilestone(held, milestones.statusOf(held, day, plan.endDate())))
                                    .toList());
                })
                .toList();
    }

    private PlanPicture picture(
            LocalDate day,
            List<TaskSummary> heldTasks,
            List<TargetValue> heldValues,
            List<StandingMilestone> heldMilestones) {
        Map<UUID, List<Contribution>> contributions = new HashMap<>();
        heldValues.forEach(value -> add(contributions, value.target().taskId(), value.contribution()));
        heldMilestones.forEach(held ->
                add(contributions, held.milestone().taskId(), held.standing().contribution()));
        return new PlanPicture(day, heldTasks, standings.combine(heldTasks, contributions), heldValues, heldMilestones);
    }

    /** References of the departments that lead those tasks, by id. */
    Map<UUID, Reference> leads(List<TaskSummary> held) {
        Map<UUID, Reference> references = new HashMap<>();
        departments
                .byIds(held.stream()
                        .map(TaskSummary::leadDepartmentId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .values()
                .forEach(department -> references.put(department.id(), department.reference()));
        return references;
    }

    private static <T> void add(Map<UUID, List<T>> map, UUID key, T element) {
        map.computeIfAbsent(key, id -> new ArrayList<>()).add(element);
    }
}
