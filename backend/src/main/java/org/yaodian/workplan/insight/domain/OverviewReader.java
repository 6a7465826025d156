package org.yaodian.workplan.insight.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.insight.Overview;
import org.yaodian.workplan.milestone.MilestoneStanding;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.Contribution;
import org.yaodian.workplan.task.TaskStandings;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Answers: how does the plan stand? Asks each module for its part once and puts the answers together. */
@ApplicationScoped
public class OverviewReader {
    private final Programmes programmes;
    private final Tasks tasks;
    private final TaskStandings standings;
    private final Targets targets;
    private final TargetValues values;
    private final Milestones milestones;
    private final Departments departments;

    OverviewReader(
            Programmes programmes,
            Tasks tasks,
            TaskStandings standings,
            Targets targets,
            TargetValues values,
            Milestones milestones,
            Departments departments) {
        this.programmes = programmes;
        this.tasks = tasks;
        this.standings = standings;
        this.targets = targets;
        this.values = values;
        this.milestones = milestones;
        this.departments = departments;
    }

    @Transactional
    public Overview read(PlanSummary plan, OrgUnitSummary unit, TargetValues.Query query) {
        LocalDate asOf = query.asOf();
        List<TaskSummary> held = tasks.ofPlan(plan.id());
        Map<UUID, TargetValue> found = values.of(targets.ofPlan(plan.id()), unit.id(), query);
        Map<UUID, List<PlanContents.Dated>> dated = new HashMap<>();
        Map<UUID, List<Contribution>> contributions = new HashMap<>();
        for (TargetValue value : found.values()) {
            add(dated, value.target().taskId(), PlanContents.Dated.of(value));
            add(contributions, value.target().taskId(), value.contribution());
        }
        for (MilestoneSummary milestone : milestones.ofPlan(plan.id(), unit.id())) {
            MilestoneStanding standing = milestones.statusOf(milestone, asOf, plan.endDate());
            add(dated, milestone.taskId(), PlanContents.Dated.of(milestone, standing));
            add(contributions, milestone.taskId(), standing.contribution());
        }
        PlanContents contents =
                new PlanContents(held, standings.combine(held, contributions), dated, leads(held), asOf);
        return new Overview(
                plan,
                unit,
                asOf,
                contents.progress(held),
                PlanContents.elapsed(plan, asOf),
                contents.share(held),
                found.values().stream().mapToInt(TargetValue::reportedUnits).sum(),
                found.values().stream().mapToInt(TargetValue::expectedUnits).sum(),
                contents.byProgramme(programmes.ofPlan(plan.id())),
                contents.byDepartment(),
                contents.overdue(),
                contents.upcoming());
    }

    private Map<UUID, Reference> leads(List<TaskSummary> held) {
        Map<UUID, Reference> references = new HashMap<>();
        departments
                .byIds(held.stream()
                        .map(TaskSummary::leadDepartmentId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .values()
                .forEach((DepartmentSummary department) -> references.put(department.id(), department.reference()));
        return references;
    }

    private static <T> void add(Map<UUID, List<T>> map, UUID key, T element) {
        map.computeIfAbsent(key, id -> new ArrayList<>()).add(element);
    }
}
