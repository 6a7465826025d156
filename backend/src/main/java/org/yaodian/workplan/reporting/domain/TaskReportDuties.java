package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.reporting.TaskReporter;
import org.yaodian.workplan.task.Assignments;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Who reports on which tasks: units that a task with a cycle is handed down to, and the department that leads it. */
@ApplicationScoped
class TaskReportDuties {
    private final Tasks tasks;
    private final Assignments assignments;
    private final Departments departments;
    private final Scope scope;

    TaskReportDuties(Tasks tasks, Assignments assignments, Departments departments, Scope scope) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.departments = departments;
        this.scope = scope;
    }

    List<TaskSummary> of(PlanSummary plan, TaskReporter reporter) {
        UUID department = reporter.departmentId();
        if (department != null) {
            return asked(plan).stream()
                    .filter(task -> department.equals(task.leadDepartmentId()))
                    .toList();
        }
        Collection<UUID> assigned =
                assignments.tasksOf(plan.id(), reporter.unit().id());
        return asked(plan).stream().filter(task -> assigned.contains(task.id())).toList();
    }

    /** Of all who are there on the day. */
    Map<TaskReporter, List<TaskSummary>> all(PlanSummary plan, LocalDate asOf) {
        List<TaskSummary> asked = asked(plan);
        Map<TaskReporter, List<TaskSummary>> found = new LinkedHashMap<>();
        if (asked.isEmpty()) {
            return found;
        }
        Map<UUID, List<UUID>> units = assignments.unitsOf(plan.id());
        Map<UUID, DepartmentSummary> leads = departments.byIds(asked.stream()
                .map(TaskSummary::leadDepartmentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        for (TaskSummary task : asked) {
            for (UUID unit : units.getOrDefault(task.id(), List.of())) {
                add(found, new TaskReporter(scope.tree().get(unit), null), task, asOf);
            }
            UUID lead = task.leadDepartmentId();
            DepartmentSummary department = lead == null ? null : leads.get(lead);
            if (department != null) {
                OrgUnitSummary bureau = scope.tree().get(department.orgUnitId());
                add(found, new TaskReporter(bureau, department), task, asOf);
            }
        }
        return found;
    }

    private static void add(
            Map<TaskReporter, List<TaskSummary>> found, TaskReporter reporter, TaskSummary task, LocalDate asOf) {
        if (reporter.unit().isOpenOn(asOf)) {
            found.computeIfAbsent(reporter, any -> new ArrayList<>()).add(task);
        }
    }

    private List<TaskSummary> asked(PlanSummary plan) {
        return tasks.ofPlan(plan.id()).stream()
                .filter(task -> task.reportingCycle().frequency().isPresent())
                .toList();
    }
}
