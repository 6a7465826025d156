package org.yaodian.workplan.task.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Precondition;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.ListQuery;
import org.yaodian.workplan.shared.paging.Page;
import org.yaodian.workplan.shared.paging.PageQuery;
import org.yaodian.workplan.shared.persistence.Structure;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.usage.Usage;
import org.yaodian.workplan.shared.usage.UsageSource;
import org.yaodian.workplan.shared.usage.Usages;
import org.yaodian.workplan.task.TaskSpec;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

@ApplicationScoped
class TaskService implements Tasks, UsageSource {
    private final TaskRepository tasks;
    private final AssignmentRepository assignments;
    private final TaskReferences references;
    private final TaskFilter filters;
    private final Plans plans;
    private final Usages usages;
    private final Structure structure;

    TaskService(
            TaskRepository tasks,
            AssignmentRepository assignments,
            TaskReferences references,
            TaskFilter filters,
            Plans plans,
            Usages usages,
            Structure structure) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.references = references;
        this.filters = filters;
        this.plans = plans;
        this.usages = usages;
        this.structure = structure;
    }

    @Override
    @Transactional
    public Page<TaskSummary> list(Filter filter, PageQuery query) {
        ListQuery<Task> list = new ListQuery<>(Task.class, "number,code", TaskRepository.SORT_KEYS)
                .where("e.planId in :concerned", "concerned", plans.concerned());
        return filters.narrow(list, filter)
                .page(tasks.getEntityManager(), query)
                .map(Task::summary);
    }

    @Override
    @Transactional
    public TaskSummary get(UUID id) {
        return existing(id).summary();
    }

    @Override
    @Transactional
    public TaskSummary create(TaskSpec spec) {
        PlanSummary plan = plans.writing(spec.plan(), "/plan");
        Task task = Task.of(plan.id());
        restate(task, spec, plan);
        tasks.persistAndFlush(task);
        return task.summary();
    }

    @Override
    @Transactional
    public TaskSummary replace(UUID id, TaskSpec spec, Precondition precondition) {
        Task task = existing(id);
        precondition.check(task);
        PlanSummary plan = plans.writing(spec.plan(), "/plan");
        if (!plan.id().equals(task.planId())) {
            throw Problem.invalid("/plan", "plan.fixed");
        }
        restate(task, spec, plan);
        tasks.flush();
        return task.summary();
    }

    @Override
    @Transactional
    public void delete(UUID id, Precondition precondition) {
        Task task = existing(id);
        precondition.check(task);
        plans.get(task.planId()).requireOpen();
        usages.refuseIfUsed("tasks", id);
        assignments.deleteOf(id);
        tasks.delete(task);
        tasks.flush();
    }

    @Override
    @Transactional
    public Optional<TaskSummary> find(UUID planId, String codeOrId) {
        return Reference.asId(codeOrId)
                .flatMap(tasks::findByIdOptional)
                .filter(task -> task.planId().equals(planId))
                .or(() -> tasks.findByCode(planId, codeOrId))
                .filter(this::isVisible)
                .map(Task::summary);
    }

    @Override
    @Transactional
    public Map<UUID, TaskSummary> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<TaskSummary> found = structure.read(
                "tasks",
                Set.copyOf(ids),
                () -> tasks.list("id in ?1", ids).stream().map(Task::summary).toList());
        var visible =
                plans.byIds(found.stream().map(TaskSummary::planId).distinct().toList());
        return found.stream()
                .filter(task -> visible.containsKey(task.planId()))
                .collect(Collectors.toMap(TaskSummary::id, Function.identity()));
    }

    @Override
    @Transactional
    public List<UUID> workOf(UUID department) {
        return structure.read("work of a department", department, () -> tasks.workOf(department));
    }

    @Override
    @Transactional
    public List<TaskSummary> ofPlan(UUID planId) {
        return structure.read(
                "tasks of a plan",
                planId,
                () -> tasks.ofPlan(planId).stream().map(Task::summary).toList());
    }

    @Override
    @Transactional
    public @Nullable TaskSummary filtered(@Nullable String codeOrId, @Nullable PlanSummary plan) {
        if (codeOrId == null) {
            return null;
        }
        if (plan != null) {
            return find(plan.id(), codeOrId).orElseThrow(() -> Problem.parameter("task", "task.unknown", codeOrId));
        }
        UUID id = Reference.asId(codeOrId).orElseThrow(() -> Problem.parameter("task", "task.code-needs-plan"));
        return tasks.findByIdOptional(id)
                .filter(this::isVisible)
                .map(Task::summary)
                .orElseThrow(() -> Problem.parameter("task", "task.unknown", codeOrId));
    }

    @Override
    @Transactional
    public TaskSummary writing(UUID planId, String codeOrId, String pointer) {
        return find(planId, codeOrId).orElseThrow(() -> Problem.invalid(pointer, "task.unknown", codeOrId));
    }

    @Override
    public List<Usage> usersOf(String resource, UUID id) {
        List<Task> users = switch (resource) {
            case "departments" -> tasks.ofDepartment(id);
            case "programmes" -> tasks.ofProgramme(id);
            default -> List.of();
        };
        return users.stream().map(task -> new Usage("tasks", task.code())).toList();
    }

    private Task existing(UUID id) {
        return tasks.findByIdOptional(id).filter(this::isVisible).orElseThrow(() -> Problem.notFound("tasks", id));
    }

    private boolean isVisible(Task task) {
        return !plans.byIds(List.of(task.planId())).isEmpty();
    }

    private void restate(Task task, TaskSpec spec, PlanSummary plan) {
        TaskPlace place = references.resolve(task, spec, plan);
        tasks.findByCode(plan.id(), spec.code())
                .filter(other -> !other.isSameAs(task))
                .ifPresent(other -> {
                    throw Problem.duplicate("/code", "task.code-taken", spec.code());
                });
        tasks.findByNumber(place.programmeId(), spec.number())
                .filter(other -> !other.isSameAs(task))
                .ifPresent(other -> {
                    throw Problem.duplicate("/number", "task.number-taken", spec.number());
                });
        task.restate(spec, place);
    }
}
