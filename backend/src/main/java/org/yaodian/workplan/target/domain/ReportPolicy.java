package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Caller;
import org.yaodian.workplan.access.Role;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.ObservationStatus;
import org.yaodian.workplan.target.ObservationSummary;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.ValueStatus;
import org.yaodian.workplan.task.TaskPolicy;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/**
 * Who may report for a unit and who may review it (domain.md, Life of an observation): a reporter for the own unit, a county's
 * system for its subtree; a review comes from above, never from the person who reported.
 */
@ApplicationScoped
class ReportPolicy {
    private final Scope scope;
    private final Tasks tasks;
    private final TaskPolicy taskPolicy;

    ReportPolicy(Scope scope, Tasks tasks, TaskPolicy taskPolicy) {
        this.scope = scope;
        this.tasks = tasks;
        this.taskPolicy = taskPolicy;
    }

    boolean mayReport(UUID orgUnitId) {
        Caller caller = scope.caller();
        if (!caller.may(Capability.REPORT) || !scope.covers(orgUnitId)) {
            return false;
        }
        return caller.isUnbounded() || caller.has(Role.INTEGRATION) || orgUnitId.equals(caller.boundTo());
    }

    void requireReport(UUID orgUnitId) {
        if (!mayReport(orgUnitId)) {
            throw Problem.forbidden(
                    "observation.not-own-unit", scope.tree().get(orgUnitId).code());
        }
    }

    /** What a higher body published is entered by those who stand above the unit, as they review it. */
    void requirePublish(TargetSummary target, UUID orgUnitId) {
        if (!mayReviewUnit(target, orgUnitId)) {
            throw Problem.forbidden(
                    "observation.not-published-by-you",
                    scope.tree().get(orgUnitId).code());
        }
    }

    /** Whether the caller may change, submit or correct it: as its reporter, or as one who enters what was published. */
    boolean mayState(TargetSummary target, ObservationSummary observation) {
        return observation.valueStatus() == ValueStatus.AUTHORITATIVE
                ? mayReviewUnit(target, observation.orgUnitId())
                : mayReport(observation.orgUnitId());
    }

    void requireState(TargetSummary target, ObservationSummary observation) {
        if (!mayState(target, observation)) {
            throw Problem.forbidden(
                    "observation.not-own-unit",
                    scope.tree().get(observation.orgUnitId()).code());
        }
    }

    /** Whether the caller stands above the unit and, as a department, leads or supports the target's task. */
    boolean mayReviewUnit(TargetSummary target, UUID orgUnitId) {
        Caller caller = scope.caller();
        if (!caller.may(Capability.REVIEW)) {
            return false;
        }
        if (caller.isUnbounded()) {
            return true;
        }
        boolean above = scope.covers(orgUnitId) && !orgUnitId.equals(caller.boundTo());
        return above && (caller.has(Role.REVIEWER) || leads(target));
    }

    /**
     * What {@link #refusesReview} lets through, as conditions on a list; null where nothing is asked.
     *
     * @param notOf not of this unit
     * @param notBy not reported by this person
     * @param ofTasks only of targets of these tasks
     */
    record Reviewable(
            @Nullable UUID notOf,
            @Nullable String notBy,
            @Nullable List<UUID> ofTasks) {}

    Reviewable reviewable() {
        Caller caller = scope.caller();
        return caller.isUnbounded()
                ? new Reviewable(null, null, null)
                : new Reviewable(
                        caller.boundTo(), caller.name(), caller.has(Role.REVIEWER) ? null : taskPolicy.ledTasks());
    }

    private boolean leads(TargetSummary target) {
        TaskSummary task = tasks.byIds(List.of(target.taskId())).get(target.taskId());
        return task != null && taskPolicy.mayLead(task);
    }

    /** Throws unless the caller may approve or return this observation. */
    void requireReview(TargetSummary target, ObservationSummary observation) {
        refusesReview(target, observation).ifPresent(code -> {
            throw Problem.forbidden(
                    code, scope.tree().get(observation.orgUnitId()).code());
        });
    }

    /** The code of the reason why the caller may not review it; empty when the caller may. */
    Optional<String> refusesReview(TargetSummary target, ObservationSummary observation) {
        if (!mayReviewUnit(target, observation.orgUnitId())) {
            return Optional.of("observation.not-above");
        }
        return isOwnReport(observation) ? Optional.of("observation.own-report") : Optional.empty();
    }

    private boolean isOwnReport(ObservationSummary observation) {
        Caller caller = scope.caller();
        return !caller.isUnbounded() && Objects.equals(caller.name(), observation.submittedBy());
    }

    /** What the caller may do with the observation, given its state. */
    List<String> permissions(TargetSummary target, ObservationSummary observation) {
        List<String> permissions = new ArrayList<>();
        boolean reports = mayState(target, observation);
        ObservationStatus status = observation.status();
        if (reports && status.isOpen()) {
            permissions.add("update");
            permissions.add("delete");
        }
        if (reports && (status == ObservationStatus.DRAFT || status == ObservationStatus.RETURNED)) {
            permissions.add("submit");
        }
        if (status == ObservationStatus.SUBMITTED
                && mayReviewUnit(target, observation.orgUnitId())
                && !isOwnReport(observation)) {
            permissions.add("approve");
            permissions.add("return");
        }
        if (reports && observation.isCurrent()) {
            permissions.add("correct");
        }
        return permissions;
    }
}
