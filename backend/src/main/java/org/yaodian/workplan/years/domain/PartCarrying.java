package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.yaodian.workplan.milestone.MilestoneSummary;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.years.CommitmentKind;
import org.yaodian.workplan.years.SuccessionVerdict;

/** Carries targets and milestones over, under the task that follows theirs. */
@ApplicationScoped
class PartCarrying {
    private final Targets targets;
    private final Milestones milestones;
    private final TaskCarrying tasks;
    private final GoalCarrying goals;
    private final FinalValues finals;
    private final SuccessionRepository successions;

    PartCarrying(
            Targets targets,
            Milestones milestones,
            TaskCarrying tasks,
            GoalCarrying goals,
            FinalValues finals,
            SuccessionRepository successions) {
        this.targets = targets;
        this.milestones = milestones;
        this.tasks = tasks;
        this.goals = goals;
        this.finals = finals;
        this.successions = successions;
    }

    void target(Carriage carriage, UUID earlier) {
        TargetSummary before = targets.get(earlier);
        UUID task = tasks.place(carriage, before.taskId());
        boolean alone = targets.ofTasks(List.of(task)).isEmpty();
        Years years = carriage.years();
        String code = carriage.code(CommitmentKind.TARGET, before.code());
        CarriedTarget carried =
                new CarriedTarget(before, finals.of(before, years.former()).value(), finals.day(years.former()));
        TargetSummary after = targets.create(carried.spec(years, code, task, alone));
        link(carriage, CommitmentKind.TARGET, new Decisions.Pair(earlier, after.id()));
        carriage.carried(CommitmentKind.TARGET, before.reference(), after.reference());
        goals.carry(carriage, carried, after.id());
    }

    void milestone(Carriage carriage, UUID earlier) {
        MilestoneSummary before = milestones.get(earlier);
        UUID task = tasks.place(carriage, before.taskId());
        String code = carriage.code(CommitmentKind.MILESTONE, before.code());
        MilestoneSummary after = milestones.create(CarriedMilestone.spec(before, carriage.years(), code, task));
        link(carriage, CommitmentKind.MILESTONE, new Decisions.Pair(earlier, after.id()));
        carriage.carried(CommitmentKind.MILESTONE, before.reference(), after.reference());
    }

    private void link(Carriage carriage, CommitmentKind kind, Decisions.Pair pair) {
        successions.persistAndFlush(Succession.of(carriage.years(), kind, pair, SuccessionVerdict.SAME));
    }
}
