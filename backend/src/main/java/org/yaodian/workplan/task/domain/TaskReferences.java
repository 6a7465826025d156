package org.yaodian.workplan.task.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.task.ClauseSpec;
import org.yaodian.workplan.task.TaskSpec;

/** Checks what a task's spec says against its plan and resolves what it names; all that is wrong is told at once. */
@ApplicationScoped
class TaskReferences {
    private final Programmes programmes;
    private final Departments departments;
    private final Scope scope;

    TaskReferences(Programmes programmes, Departments departments, Scope scope) {
        this.programmes = programmes;
        this.departments = departments;
        this.scope = scope;
    }

    TaskPlace resolve(Task task, TaskSpec spec, PlanSummary plan) {
        UUID programme =
                programmes.writing(plan.id(), spec.programme(), "/programme").id();
        Violations violations = new Violations();
        LocalDate start = spec.startOr(plan.startDate());
        LocalDate due = spec.dueOr(plan.endDate());
        checkDates(start, due, plan, violations);
        checkClauses(task, spec.clausesOrNone(), violations);
        violations.addIf(
                spec.progressOverride() != null
                        && (spec.progressReason() == null
                                || spec.progressReason().isBlank()),
                "/progressReason",
                "task.override-reason");
        UUID lead = spec.leadDepartment() == null
                ? null
                : department(spec.leadDepartment(), plan, "/leadDepartment", violations);
        List<UUID> supporters = supporters(spec.supporters(), plan, violations);
        violations.refuse();
        return new TaskPlace(programme, lead, supporters, start, due);
    }

    private static void checkDates(LocalDate start, LocalDate due, PlanSummary plan, Violations violations) {
        violations
                .addIf(due.isBefore(start), "/dueDate", "task.due-before-start")
                .addIf(!plan.contains(start), "/startDate", "task.outside-plan", plan.startDate(), plan.endDate())
                .addIf(!plan.contains(due), "/dueDate", "task.outside-plan", plan.startDate(), plan.endDate());
    }

    private static void checkClauses(Task task, List<ClauseSpec> clauses, Violations violations) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseSpec clause = clauses.get(i);
            UUID id = clause.id();
            violations.addIf(!clause.hasSoundSpan(), "/clauses/" + i + "/end", "clause.span");
            violations.addIf(
                    id != null && (!task.hasClause(id) || !seen.add(id)), "/clauses/" + i + "/id", "clause.unknown");
        }
    }

    private List<UUID> supporters(List<String> named, PlanSummary plan, Violations violations) {
        List<UUID> found = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String pointer = "/supportDepartments/" + i;
            UUID id = department(named.get(i), plan, pointer, violations);
            if (id != null && found.contains(id)) {
                violations.add(pointer, "task.supporter-twice", named.get(i));
            } else if (id != null) {
                found.add(id);
            }
        }
        return found;
    }

    private @Nullable UUID department(String codeOrId, PlanSummary plan, String pointer, Violations violations) {
        Optional<DepartmentSummary> found = departments.find(codeOrId);
        if (found.isEmpty()) {
            violations.add(pointer, "department.unknown", codeOrId);
            return null;
        }
        UUID unit = found.get().orgUnitId();
        boolean related = scope.tree().areInLine(unit, plan.orgUnitId());
        violations.addIf(!related, pointer, "task.department-elsewhere", codeOrId);
        return found.get().id();
    }
}
