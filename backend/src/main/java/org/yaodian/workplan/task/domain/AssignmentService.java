package org.yaodian.workplan.task.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;
import org.yaodian.workplan.task.AssignmentSpec;
import org.yaodian.workplan.task.AssignmentSummary;
import org.yaodian.workplan.task.Assignments;
import org.yaodian.workplan.task.TaskPolicy;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

@ApplicationScoped
class AssignmentService implements Assignments, UsageSource {
    private final AssignmentRepository assignments;
    private final Tasks tasks;
    private final Plans plans;
    private final TaskPolicy policy;
    private final Scope scope;

    AssignmentService(AssignmentRepository assignments, Tasks tasks, Plans plans, TaskPolicy policy, Scope scope) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.plans = plans;
        this.policy = policy;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Page<AssignmentSummary> list(UUID taskId, @Nullable String orgUnit, PageQuery query) {
        UUID task = tasks.get(taskId).id();
        UUID unit = scope.tree().filtered(orgUnit, "orgUnit");
        return new ListQuery<>(Assignment.class, "dueDate", AssignmentRepository.SORT_KEYS)
                .where("e.taskId = :task", "task", task)
                .where("e.orgUnitId in :covered", "covered", scope.covered())
                .where("e.orgUnitId in :below", "below", unit == null ? null : below(unit))
                .page(assignments.getEntityManager(), query)
                .map(Assignment::summary);
    }

    @Override
    @Transactional
    public List<UUID> tasksOf(UUID planId, UUID orgUnitId) {
        return assignments.tasksOf(planId, orgUnitId);
    }

    @Override
    @Transactional
    public Map<UUID, List<UUID>> unitsOf(UUID planId) {
        return assignments.ofPlan(planId).stream()
                .collect(Collectors.groupingBy(
                        Assignment::taskId, Collectors.mapping(Assignment::orgUnitId, Collectors.toList())));
    }

    @Override
    @Transactional
    public List<AssignmentSummary> ofTask(UUID taskId) {
        return assignments.ofTask(tasks.get(taskId).id()).stream()
                .filter(assignment -> scope.covers(assignment.orgUnitId()))
                .map(Assignment::summary)
                .toList();
    }

    @Override
    @Transactional
    public boolean isAssigned(UUID taskId, UUID orgUnitId) {
        return assignments.findByUnit(taskId, orgUnitId).isPresent();
    }

    @Override
    @Transactional
    public AssignmentSummary get(UUID taskId, UUID id) {
        return existing(tasks.get(taskId), id).summary();
    }

    @Override
    @Transactional
    public AssignmentSummary create(UUID taskId, AssignmentSpec spec) {
        TaskSummary task = writable(taskId);
        Assignment assignment = Assignment.of(task.id());
        restate(assignment, spec, task);
        assignments.persistAndFlush(assignment);
        return assignment.summary();
    }

    @Override
    @Transactional
    public AssignmentSummary replace(UUID taskId, UUID id, AssignmentSpec spec, Precondition precondition) {
        TaskSummary task = writable(taskId);
        Assignment assignment = existing(task, id);
        precondition.check(assignment);
        restate(assignment, spec, task);
        assignments.flush();
        return assignment.summary();
    }

    @Override
    @Transactional
    public void delete(UUID taskId, UUID id, Precondition precondition) {
        Assignment assignment = existing(writable(taskId), id);
        precondition.check(assignment);
        assignments.delete(assignment);
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        if (!resource.equals("org-units")) {
            return List.of();
        }
        return assignments.tasksOfUnit(id).stream()
                .map(task -> new Usage("assignments", task))
                .toList();
    }

    /** The task, if the caller may hand it down and its plan is open. */
    private TaskSummary writable(UUID taskId) {
        TaskSummary task = tasks.get(taskId);
        policy.requireLead(task);
        plans.get(task.planId()).requireOpen();
        return task;
    }

    private Assignment existing(TaskSummary task, UUID id) {
        return assignments
                .findByIdOptional(id)
                .filter(found -> found.taskId().equals(task.id()) && scope.covers(found.orgUnitId()))
                .orElseThrow(() -> Problem.notFound("assignments", id));
    }

    private List<UUID> below(UUID unit) {
        return scope.tree().subtree(unit).stream().map(OrgUnitSummary::id).toList();
    }

    private void restate(Assignment assignment, AssignmentSpec spec, TaskSummary task) {
        PlanSummary plan = plans.get(task.planId());
        OrgUnitSummary unit = scope.writing(spec.orgUnit(), "/orgUnit");
        LocalDate due = spec.dueOr(task.dueDate());
        new Violations()
                .addIf(
                        !scope.tree().isWithin(unit.id(), plan.orgUnitId()),
                        "/orgUnit",
                        "assignment.elsewhere",
                        unit.code())
                .addIf(!plan.contains(due), "/dueDate", "task.outside-plan", plan.startDate(), plan.endDate())
                .refuse();
        assignments
                .findByUnit(task.id(), unit.id())
                .filter(other -> !other.isSameAs(assignment))
                .ifPresent(other -> {
                    throw Problem.duplicate("/orgUnit", "assignment.taken", unit.code());
                });
        assignment.restate(spec, unit.id(), due);
    }
}
