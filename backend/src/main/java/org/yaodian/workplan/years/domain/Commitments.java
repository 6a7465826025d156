package org.yaodian.workplan.years.domain;

import java.util.Objects;
import java.util.stream.Collectors;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.task.Clause;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.years.Commitment;
import org.yaodian.workplan.years.CommitmentKind;

/** Makes commitments of what other modules hold. */
final class Commitments {
    private Commitments() {}

    static Commitment of(TaskSummary task) {
        return new Commitment(
                CommitmentKind.TASK,
                task.id(),
                task.code(),
                task.title(),
                words(task),
                task.id(),
                task.leadDepartmentId(),
                null,
                task.dueDate(),
                null,
                null);
    }

    private static String words(TaskSummary task) {
        return task.clauses().isEmpty()
                ? Objects.requireNonNullElse(task.description(), "")
                : task.clauses().stream().map(Clause::text).collect(Collectors.joining("\n"));
    }

    static Commitment of(TargetSummary target) {
        return new Commitment(
                CommitmentKind.TARGET,
                target.id(),
                target.code(),
                target.name(),
                "",
                target.taskId(),
                null,
                null,
                target.dueDate(),
                new Commitment.Measure(
                        target.unit(), target.comparator(), target.goal(), target.goalUpper(), target.unitGoal()),
                null);
    }

    static Commitment of(MilestoneSummary milestone) {
        return new Commitment(
                CommitmentKind.MILESTONE,
                milestone.id(),
                milestone.code(),
                milestone.title(),
                "",
                milestone.taskId(),
                null,
                milestone.orgUnitId(),
                milestone.dueDate(),
                null,
                milestone.kind());
    }
}
