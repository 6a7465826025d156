package org.yaodian.workplan.task.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.task.AssignmentSpec;
import org.yaodian.workplan.task.AssignmentSummary;
import org.yaodian.workplan.task.TaskPolicy;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Between assignments as stored and assignments as they go over HTTP. */
@ApplicationScoped
class AssignmentMapper {
    private final Tasks tasks;
    private final Plans plans;
    private final TaskPolicy policy;
    private final Scope scope;

    AssignmentMapper(Tasks tasks, Plans plans, TaskPolicy policy, Scope scope) {
        this.tasks = tasks;
        this.plans = plans;
        this.policy = policy;
        this.scope = scope;
    }

    AssignmentView view(AssignmentSummary assignment) {
        return views(assignment.taskId(), List.of(assignment)).getFirst();
    }

    /** The views of assignments of one task. */
    List<AssignmentView> views(UUID taskId, List<AssignmentSummary> assignments) {
        TaskSummary task = tasks.get(taskId);
        boolean open = plans.get(task.planId()).status() != PlanStatus.CLOSED;
        List<String> permissions = open && policy.mayLead(task) ? List.of("update", "delete") : List.of();
        return assignments.stream()
                .map(assignment -> view(assignment, task, permissions))
                .toList();
    }

    private AssignmentView view(AssignmentSummary assignment, TaskSummary task, List<String> permissions) {
        return new AssignmentView(
                assignment.id(),
                assignment.revision(),
                task.reference(),
                scope.tree().get(assignment.orgUnitId()).reference(),
                assignment.owner(),
                assignment.dueDate(),
                assignment.progress(),
                assignment.note(),
                permissions);
    }

    static AssignmentSpec spec(AssignmentSummary assignment) {
        return new AssignmentSpec(
                assignment.orgUnitId().toString(),
                assignment.owner(),
                assignment.dueDate(),
                assignment.progress(),
                assignment.note());
    }
}
