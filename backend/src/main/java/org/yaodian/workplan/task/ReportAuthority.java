package org.yaodian.workplan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.Role;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.shared.security.Capability;

/**
 * Who may report for a unit and who may review what it reports, be it a figure or words (domain.md, Life of an observation or
 * report): a reporter for the own unit, a county's system for its subtree; a review comes from above.
 */
@ApplicationScoped
public class ReportAuthority {
    private final Scope scope;
    private final Tasks tasks;
    private final TaskPolicy policy;

    ReportAuthority(Scope scope, Tasks tasks, TaskPolicy policy) {
        this.scope = scope;
        this.tasks = tasks;
        this.policy = policy;
    }

    public boolean mayReport(UUID orgUnitId) {
        Caller caller = scope.caller();
        if (!caller.may(Capability.REPORT) || !scope.covers(orgUnitId)) {
            return false;
        }
        return caller.isUnbounded() || caller.has(Role.INTEGRATION) || orgUnitId.equals(caller.boundTo());
    }

    /** Whether the caller stands above the unit and, as a department, leads or supports the task. */
    public boolean mayReview(UUID taskId, UUID orgUnitId) {
        Caller caller = scope.caller();
        if (!caller.may(Capability.REVIEW)) {
            return false;
        }
        if (caller.isUnbounded()) {
            return true;
        }
        boolean above = scope.covers(orgUnitId) && !orgUnitId.equals(caller.boundTo());
        return above && (caller.has(Role.REVIEWER) || leads(taskId));
    }

    private boolean leads(UUID taskId) {
        TaskSummary task = tasks.byIds(List.of(taskId)).get(taskId);
        return task != null && policy.mayLead(task);
    }

    /**
     * What {@link #mayReview} lets through, as conditions on a list; null where nothing is asked.
     *
     * @param notOf not of this unit
     * @param notBy not reported by this person
     * @param ofTasks only what belongs to these tasks
     */
    public record Reviewable(
            @Nullable UUID notOf,
            @Nullable String notBy,
            @Nullable List<UUID> ofTasks) {}

    public Reviewable reviewable() {
        Caller caller = scope.caller();
        return caller.isUnbounded()
                ? new Reviewable(null, null, null)
                : new Reviewable(caller.boundTo(), caller.name(), caller.has(Role.REVIEWER) ? null : policy.ledTasks());
    }
}
