package org.yaodian.workplan.insight.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaodian.workplan.insight.Scorecard;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.ProgrammeSummary;
import org.yaodian.workplan.plan.Programmes;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** The targets that a scorecard is about, in the order of the plan. */
@ApplicationScoped
class ScorecardColumns {
    private final Programmes programmes;
    private final Tasks tasks;
    private final Targets targets;

    ScorecardColumns(Programmes programmes, Tasks tasks, Targets targets) {
        this.programmes = programmes;
        this.tasks = tasks;
        this.targets = targets;
    }

    List<Scorecard.Column> of(PlanSummary plan, Scorecard.Selection selection) {
        ProgrammeSummary programme = programmes.filtered(plan.id(), selection.programme());
        TaskSummary only = tasks.filtered(selection.task(), plan);
        Map<UUID, TaskSummary> chosen = tasks.ofPlan(plan.id()).stream()
                .filter(task -> programme == null || task.programmeId().equals(programme.id()))
                .filter(task -> only == null || task.id().equals(only.id()))
                .collect(Collectors.toMap(TaskSummary::id, Function.identity()));
        Map<UUID, Integer> ordinals = programmes.ofPlan(plan.id()).stream()
                .collect(Collectors.toMap(ProgrammeSummary::id, ProgrammeSummary::ordinal));
        return targets.ofPlan(plan.id()).stream()
                .filter(target -> chosen.containsKey(target.taskId()))
                .sorted(Comparator.comparing((TargetSummary target) ->
                                ordinals.getOrDefault(task(target, chosen).programmeId(), 0))
                        .thenComparingInt(target -> task(target, chosen).number())
                        .thenComparing(TargetSummary::code))
                .map(target -> new Scorecard.Column(target, task(target, chosen).reference()))
                .toList();
    }

    private static TaskSummary task(TargetSummary target, Map<UUID, TaskSummary> chosen) {
        return Objects.requireNonNull(chosen.get(target.taskId()));
    }
}
