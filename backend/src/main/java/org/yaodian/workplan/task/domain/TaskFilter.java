package org.yaodian.workplan.task.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.task.TaskStanding;
import org.yaodian.workplan.task.TaskStandings;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Turns what callers ask to see into conditions on a list of tasks. */
@ApplicationScoped
class TaskFilter {
    private final TaskRepository tasks;
    private final TaskStandings standings;
    private final Plans plans;
    private final Programmes programmes;
    private final Departments departments;

    TaskFilter(
            TaskRepository tasks,
            TaskStandings standings,
            Plans plans,
            Programmes programmes,
            Departments departments) {
        this.tasks = tasks;
        this.standings = standings;
        this.plans = plans;
        this.programmes = programmes;
        this.departments = departments;
    }

    ListQuery<Task> narrow(ListQuery<Task> list, Tasks.Filter filter) {
        PlanSummary plan = plans.filtered(filter.plan());
        return list.where("e.planId = :plan", "plan", plan == null ? null : plan.id())
                .where("e.programmeId = :programme", "programme", programme(filter.programme(), plan))
                .where("e.leadDepartmentId = :lead", "lead", department(filter.leadDepartment(), "leadDepartment"))
                .where(
                        "exists (select 1 from e.supports s where s.departmentId = :support)",
                        "support",
                        department(filter.supportDepartment(), "supportDepartment"))
                .where("e.dueDate < :dueBefore", "dueBefore", filter.dueBefore())
                .where("e.id in :lit", "lit", lit(filter, plan))
                .whereContains(filter.text(), "e.code", "e.title");
    }

    /** A light is computed, not stored: the ids of the plan's tasks that show it, so that paging stays in the database. */
    private @Nullable List<UUID> lit(Tasks.Filter filter, @Nullable PlanSummary plan) {
        Light wanted = filter.light();
        if (wanted == null) {
            return null;
        }
        if (plan == null) {
            throw Problem.parameter("light", "light.needs-plan");
        }
        List<TaskSummary> all =
                tasks.ofPlan(plan.id()).stream().map(Task::summary).toList();
        return standings.forCaller(all, filter.asOf()).entrySet().stream()
                .filter(entry -> entry.getValue().light() == wanted)
                .map(Map.Entry<UUID, TaskStanding>::getKey)
                .toList();
    }

    private @Nullable UUID programme(@Nullable String codeOrId, @Nullable PlanSummary plan) {
        if (codeOrId == null) {
            return null;
        }
        Optional<UUID> id = Reference.asId(codeOrId);
        if (plan == null) {
            return id.orElseThrow(() -> Problem.parameter("programme", "programme.code-needs-plan"));
        }
        return programmes.ofPlan(plan.id()).stream()
                .filter(programme -> programme.code().equals(codeOrId)
                        || id.filter(programme.id()::equals).isPresent())
                .map(ProgrammeSummary::id)
                .findFirst()
                .orElseThrow(() -> Problem.parameter("programme", "programme.unknown", codeOrId));
    }

    private @Nullable UUID department(@Nullable String codeOrId, String parameter) {
        return codeOrId == null
                ? null
                : departments
                        .find(codeOrId)
                        .map(DepartmentSummary::id)
                        .orElseThrow(() -> Problem.parameter(parameter, "department.unknown", codeOrId));
    }
}
