package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.ProgrammeSpec;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.plan.Reason;
import org.yaodian.workplan.task.ClauseSpec;
import org.yaodian.workplan.task.TaskSpec;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.CommitmentPart;
import org.yaodian.workplan.years.LeftBehind;
import org.yaodian.workplan.years.SuccessionVerdict;

/** Carries tasks over, into the programme that is most like their own. */
@ApplicationScoped
class TaskCarrying {
    private static final int PROGRAMME_THRESHOLD = 600;

    private final Tasks tasks;
    private final Programmes programmes;
    private final DepartmentCarrying departments;
    private final AssignmentCarrying assignments;
    private final SuccessionRepository successions;

    TaskCarrying(
            Tasks tasks,
            Programmes programmes,
            DepartmentCarrying departments,
            AssignmentCarrying assignments,
            SuccessionRepository successions) {
        this.tasks = tasks;
        this.programmes = programmes;
        this.departments = departments;
        this.assignments = assignments;
        this.successions = successions;
    }

    /** The task of the later plan that follows this one; carried over first if there is none. */
    UUID place(Carriage carriage, UUID earlier) {
        UUID there = carriage.taskAfter(earlier);
        return there == null ? carry(carriage, tasks.get(earlier)) : there;
    }

    private UUID carry(Carriage carriage, TaskSummary before) {
        ProgrammeSummary programme = programme(carriage.years().plan(), programmes.get(before.programmeId()));
        TaskSummary after = tasks.create(spec(carriage, before, programme));
        Decisions.Pair pair = new Decisions.Pair(before.id(), after.id());
        successions.persistAndFlush(Succession.of(carriage.years(), CommitmentKind.TASK, pair, SuccessionVerdict.SAME));
        carriage.carried(CommitmentKind.TASK, before.reference(), after.reference());
        assignments.carry(carriage, before, after);
        leaveOverride(carriage, before);
        return after.id();
    }

    private TaskSpec spec(Carriage carriage, TaskSummary before, ProgrammeSummary programme) {
        return new TaskSpec(
                carriage.code(CommitmentKind.TASK, before.code()),
                programme.planId().toString(),
                programme.id().toString(),
                freeNumber(programme),
                before.title(),
                before.description(),
                departments.lead(carriage, before),
                departments.supporters(carriage, before),
                null,
                carriage.years().moved(before.dueDate()),
                before.clauses().stream()
                        .map(clause -> new ClauseSpec(null, clause.text(), clause.kind(), null, null))
                        .toList(),
                null,
                null,
                before.reportingCycle());
    }

    private int freeNumber(ProgrammeSummary programme) {
        return 1
                + tasks.ofPlan(programme.planId()).stream()
                        .filter(task -> task.programmeId().equals(programme.id()))
                        .mapToInt(TaskSummary::number)
                        .max()
                        .orElse(0);
    }

    private ProgrammeSummary programme(PlanSummary plan, ProgrammeSummary before) {
        Likeness title = Likeness.of(before.title());
        List<ProgrammeSummary> there = programmes.ofPlan(plan.id());
        return there.stream()
                .filter(each -> title.with(Likeness.of(each.title())) >= PROGRAMME_THRESHOLD)
                .max(Comparator.comparingInt((ProgrammeSummary each) -> title.with(Likeness.of(each.title())))
                        .thenComparing(Comparator.comparingInt(ProgrammeSummary::ordinal)
                                .reversed()))
                .orElseGet(() -> appended(plan, before, there));
    }

    private ProgrammeSummary appended(PlanSummary plan, ProgrammeSummary before, List<ProgrammeSummary> there) {
        int ordinal =
                1 + there.stream().mapToInt(ProgrammeSummary::ordinal).max().orElse(0);
        return programmes.create(new ProgrammeSpec(plan.id().toString(), null, ordinal, before.title()));
    }

    /** What somebody thought of a task's progress was said of that year. */
    private static void leaveOverride(Carriage carriage, TaskSummary before) {
        if (before.progressOverride() != null) {
            carriage.stayedBehind(new LeftBehind(
                    CommitmentKind.TASK,
                    before.reference(),
                    CommitmentPart.PROGRESS_OVERRIDE,
                    null,
                    null,
                    List.of(Reason.of("years.override-of-its-year"))));
        }
    }
}
