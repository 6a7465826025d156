package org.yaodian.workplan.task.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.persistence.Aggregate;
import org.yaodian.workplan.task.ClauseSpec;
import org.yaodian.workplan.task.ReportingCycle;
import org.yaodian.workplan.task.TaskSpec;
import org.yaodian.workplan.task.TaskSummary;

/** A numbered commitment of a programme, with its clauses and supporting departments. */
@Entity
@Table(name = "task")
class Task extends Aggregate {
    private UUID planId = new UUID(0, 0);
    private UUID programmeId = new UUID(0, 0);
    private String code = "";
    private int number;
    private String title = "";
    private @Nullable String description;
    private @Nullable UUID leadDepartmentId;
    private LocalDate startDate = LocalDate.EPOCH;
    private LocalDate dueDate = LocalDate.EPOCH;
    private @Nullable BigDecimal progressOverride;
    private @Nullable String progressReason;

    @Enumerated(EnumType.STRING)
    private ReportingCycle reportingCycle = ReportingCycle.NONE;

    @ElementCollection
    @CollectionTable(name = "task_support_department", joinColumns = @JoinColumn(name = "task_id"))
    @OrderBy("position")
    private List<Support> supports = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "clause", joinColumns = @JoinColumn(name = "task_id"))
    @OrderBy("position")
    private List<TaskClause> clauses = new ArrayList<>();

    /** Begins a task of a plan; it never moves to another. */
    static Task of(UUID planId) {
        Task task = new Task();
        task.planId = planId;
        return task;
    }

    /** Takes on what the spec says, with the references in it resolved. */
    void restate(TaskSpec spec, TaskPlace place) {
        programmeId = place.programmeId();
        code = spec.code();
        number = spec.number();
        title = spec.title();
        description = spec.description();
        leadDepartmentId = place.leadDepartmentId();
        startDate = place.startDate();
        dueDate = place.dueDate();
        reportingCycle = spec.cycle();
        override(spec.progressOverride(), spec.progressReason());
        replaceSupports(place.supportDepartmentIds());
        replaceClauses(spec.clausesOrNone());
    }

    /** Sets or lifts the override; its reason stays only as long as it does. */
    private void override(@Nullable BigDecimal share, @Nullable String reason) {
        progressOverride = share == null ? null : share.setScale(4, RoundingMode.HALF_UP);
        progressReason = share == null ? null : reason;
    }

    private void replaceSupports(List<UUID> departments) {
        List<Support> next = IntStream.range(0, departments.size())
                .mapToObj(position -> new Support(position, departments.get(position)))
                .toList();
        if (!next.equals(List.copyOf(supports))) {
            supports.clear();
            supports.addAll(next);
        }
    }

    private void replaceClauses(List<ClauseSpec> specs) {
        List<TaskClause> next = IntStream.range(0, specs.size())
                .mapToObj(position -> TaskClause.of(position, specs.get(position)))
                .toList();
        if (!next.equals(List.copyOf(clauses))) {
            clauses.clear();
            clauses.addAll(next);
        }
    }

    boolean hasClause(UUID clause) {
        return clauses.stream().anyMatch(known -> known.id().equals(clause));
    }

    TaskSummary summary() {
        return new TaskSummary(
                id(),
                revision(),
                planId,
                programmeId,
                code,
                number,
                title,
                description,
                leadDepartmentId,
                supports.stream().map(Support::departmentId).toList(),
                startDate,
                dueDate,
                clauses.stream().map(TaskClause::clause).toList(),
                progressOverride,
                progressReason,
                reportingCycle);
    }

    UUID planId() {
        return planId;
    }

    String code() {
        return code;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    LocalDate dueDate() {
        return dueDate;
    }
}
