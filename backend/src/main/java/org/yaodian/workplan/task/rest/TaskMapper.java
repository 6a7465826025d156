package org.yaodian.workplan.task.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.organisation.DepartmentSummary;
import org.yaodian.workplan.organisation.Departments;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.task.Assignments;
import org.yaodian.workplan.task.ClauseSpec;
import org.yaodian.workplan.task.ReportAuthority;
import org.yaodian.workplan.task.TaskPolicy;
import org.yaodian.workplan.task.TaskSpec;
import org.yaodian.workplan.task.TaskStanding;
import org.yaodian.workplan.task.TaskStandings;
import org.yaodian.workplan.task.TaskSummary;

/** Between tasks as stored and tasks as they go over HTTP; what many of them refer to is read at once. */
@ApplicationScoped
class TaskMapper {
    private final Plans plans;
    private final Programmes programmes;
    private final Departments departments;
    private final TaskStandings standings;
    private final TaskPolicy policy;
    private final ReportAuthority authority;
    private final Assignments assignments;
    private final Scope scope;
    private final Language language;

    TaskMapper(
            Plans plans,
            Programmes programmes,
            Departments departments,
            TaskStandings standings,
            TaskPolicy policy,
            ReportAuthority authority,
            Assignments assignments,
            Scope scope,
            Language language) {
        this.plans = plans;
        this.programmes = programmes;
        this.departments = departments;
        this.standings = standings;
        this.policy = policy;
        this.authority = authority;
        this.assignments = assignments;
        this.scope = scope;
        this.language = language;
    }

    /** What several tasks refer to. */
    private record Context(
            Map<UUID, PlanSummary> plans,
            Map<UUID, ProgrammeSummary> programmes,
            Map<UUID, DepartmentSummary> departments,
            Map<UUID, TaskStanding> standings,
            Set<UUID> assigned) {}

    TaskView view(TaskSummary task, LocalDate asOf) {
        return views(List.of(task), asOf).getFirst();
    }

    List<TaskView> views(List<TaskSummary> tasks, LocalDate asOf) {
        Context context = new Context(
                plans.byIds(tasks.stream().map(TaskSummary::planId).distinct().toList()),
                programmes.byIds(
                        tasks.stream().map(TaskSummary::programmeId).distinct().toList()),
                departments.byIds(tasks.stream()
                        .flatMap(TaskMapper::departmentsOf)
                        .distinct()
                        .toList()),
                standings.forCaller(tasks, asOf),
                assigned(tasks));
        return tasks.stream().map(task -> view(task, context)).toList();
    }

    /** Those of them that are handed down to the unit that the caller reports for. */
    private Set<UUID> assigned(List<TaskSummary> tasks) {
        UUID own = scope.caller().boundTo();
        if (own == null || !authority.mayReport(own)) {
            return Set.of();
        }
        return tasks.stream()
                .map(TaskSummary::planId)
                .distinct()
                .flatMap(plan -> assignments.tasksOf(plan, own).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> departmentsOf(TaskSummary task) {
        return Stream.concat(Stream.ofNullable(task.leadDepartmentId()), task.supportDepartmentIds().stream());
    }

    private TaskView view(TaskSummary task, Context context) {
        PlanSummary plan = Objects.requireNonNull(context.plans().get(task.planId()));
        TaskStanding standing = Objects.requireNonNull(context.standings().get(task.id()));
        return new TaskView(
                task.id(),
                task.revision(),
                task.code(),
                plan.reference(),
                Objects.requireNonNull(context.programmes().get(task.programmeId()))
                        .reference(),
                task.number(),
                task.title(),
                task.description(),
                task.leadDepartmentId() == null ? null : department(task.leadDepartmentId(), context),
                task.supportDepartmentIds().stream()
                        .map(id -> department(id, context))
                        .toList(),
                task.startDate(),
                task.dueDate(),
                task.clauses().stream().map(ClauseView::of).toList(),
                standing.light(),
                ReasonView.all(standing.reasons(), language),
                standing.progress(),
                task.progressOverride(),
                task.progressReason(),
                task.reportingCycle(),
                permissions(task, plan, context.assigned().contains(task.id())));
    }

    private static Reference department(UUID id, Context context) {
        return Objects.requireNonNull(context.departments().get(id)).reference();
    }

    private List<String> permissions(TaskSummary task, PlanSummary plan, boolean assigned) {
        List<String> permissions = new ArrayList<>();
        if (plan.status() != PlanStatus.CLOSED && scope.may(Capability.PLAN)) {
            permissions.addAll(List.of("update", "delete"));
        }
        if (plan.status() != PlanStatus.CLOSED && policy.mayLead(task)) {
            permissions.add("createAssignment");
        }
        if (plan.status() == PlanStatus.ACTIVE && (assigned || policy.mayLead(task))) {
            permissions.add("reportProgress");
        }
        return List.copyOf(permissions);
    }

    static TaskSpec spec(TaskSummary task) {
        return new TaskSpec(
                task.code(),
                task.planId().toString(),
                task.programmeId().toString(),
                task.number(),
                task.title(),
                task.description(),
                text(task.leadDepartmentId()),
                task.supportDepartmentIds().stream().map(UUID::toString).toList(),
                task.startDate(),
                task.dueDate(),
                task.clauses().stream()
                        .map(clause ->
                                new ClauseSpec(clause.id(), clause.text(), clause.kind(), clause.start(), clause.end()))
                        .toList(),
                task.progressOverride(),
                task.progressReason(),
                task.reportingCycle());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
