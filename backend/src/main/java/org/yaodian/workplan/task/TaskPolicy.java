package org.yaodian.workplan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;

/**
 * Who may hand a task down and move what belongs to it along: administrators and coordinators always, a department only
 * where it leads or supports the task.
 */
@ApplicationScoped
public class TaskPolicy {
    private final Scope scope;
    private final Departments departments;
    private final Tasks tasks;

    TaskPolicy(Scope scope, Departments departments, Tasks tasks) {
        this.scope = scope;
        this.tasks = tasks;
        this.departments = departments;
    }

    public boolean mayLead(TaskSummary task) {
        Caller caller = scope.caller();
        if (!caller.may(Capability.LEAD)) {
            return false;
        }
        return caller.isUnbounded() || isOfCallersDepartment(task, caller);
    }

    /** Throws unless {@link #mayLead} holds. */
    public void requireLead(TaskSummary task) {
        if (!mayLead(task)) {
            throw Problem.forbidden("task.not-own", task.code());
        }
    }

    /** The tasks that the caller's department leads or supports; none for one without a department. */
    public List<UUID> ledTasks() {
        String code = scope.caller().department();
        return code == null
                ? List.of()
                : departments
                        .find(code)
                        .map(department -> tasks.workOf(department.id()))
                        .orElse(List.of());
    }

    private boolean isOfCallersDepartment(TaskSummary task, Caller caller) {
        String code = caller.department();
        return code != null
                && departments
                        .find(code)
                        .filter(department -> task.isWorkOf(department.id()))
                        .isPresent();
    }
}
