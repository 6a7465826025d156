package org.yaodian.workplan.exchange.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.yaodian.workplan.milestone.Milestones;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.target.GoalSpec;
import org.yaodian.workplan.target.Goals;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.Tasks;

/** Brings in what a plan of a pack holds: programmes, tasks, targets with their goals, milestones. */
@ApplicationScoped
class PlanLoading {
    private final Programmes programmes;
    private final Tasks tasks;
    private final Targets targets;
    private final Goals goals;
    private final Milestones milestones;

    PlanLoading(Programmes programmes, Tasks tasks, Targets targets, Goals goals, Milestones milestones) {
        this.programmes = programmes;
        this.tasks = tasks;
        this.targets = targets;
        this.goals = goals;
        this.milestones = milestones;
    }

    void load(String pack, PlanFile file, Intake intake) {
        String plan = file.plan().code();
        for (ProgrammeEntry programme : file.programmes()) {
            Entry entry = Entry.of(pack, PlanFile.NAME, "programme", programme.code());
            String code =
                    intake.take(entry, programme.spec(plan), programmes::create).code();
            for (TaskEntry task : programme.tasks()) {
                Entry taskEntry = entry.inside("task", task.code());
                intake.take(taskEntry, task.spec(plan, code), tasks::create);
                loadTargets(plan, task, taskEntry, intake);
                loadMilestones(plan, task, taskEntry, intake);
            }
        }
    }

    private void loadTargets(String plan, TaskEntry task, Entry entry, Intake intake) {
        for (TargetEntry target : task.targetsOrNone()) {
            Entry targetEntry = entry.inside("target", target.code());
            TargetSummary created = intake.take(targetEntry, target.spec(plan, task.code()), targets::create);
            for (GoalSpec goal : target.goalsOrNone()) {
                Entry goalEntry = targetEntry.inside("goal", goal.orgUnit() + " " + goal.date());
                intake.take(goalEntry, goal, spec -> goals.create(created.id(), spec));
            }
        }
    }

    private void loadMilestones(String plan, TaskEntry task, Entry entry, Intake intake) {
        for (MilestoneEntry milestone : task.milestonesOrNone()) {
            Entry milestoneEntry = entry.inside("milestone", milestone.code());
            intake.take(milestoneEntry, milestone.spec(plan, task.code()), milestones::create);
        }
    }
}
