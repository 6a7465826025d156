package org.yaodian.workplan.milestone.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.task.Contribution;
import org.yaodian.workplan.task.StandingSource;
import org.yaodian.workplan.task.TaskSummary;

/** What milestones add to how their tasks stand: their light, and 1 when achieved, 0 when not yet, nothing when cancelled. */
@ApplicationScoped
class MilestoneContributions implements StandingSource {
    private final MilestoneRepository milestones;
    private final MilestoneVisibility visibility;
    private final Plans plans;

    MilestoneContributions(MilestoneRepository milestones, MilestoneVisibility visibility, Plans plans) {
        this.milestones = milestones;
        this.visibility = visibility;
        this.plans = plans;
    }

    @Override
    @Transactional
    public Map<UUID, List<Contribution>> contributionsOf(
            Collection<TaskSummary> tasks, LocalDate asOf, UUID orgUnitId) {
        Map<UUID, PlanSummary> plansById =
                plans.byIds(tasks.stream().map(TaskSummary::planId).distinct().toList());
        return milestones.ofTasks(tasks.stream().map(TaskSummary::id).toList()).stream()
                .filter(milestone -> plansById.containsKey(milestone.planId()))
                .filter(milestone -> visibility.countsFor(milestone.orgUnitId(), orgUnitId))
                .collect(Collectors.groupingBy(
                        Milestone::taskId,
                        Collectors.mapping(
                                milestone -> contribution(
                                        milestone, asOf, Objects.requireNonNull(plansById.get(milestone.planId()))),
                                Collectors.toList())));
    }

    private static Contribution contribution(Milestone milestone, LocalDate asOf, PlanSummary plan) {
        return new MilestoneLight(milestone.summary(), asOf, plan.endDate())
                .standing()
                .contribution();
    }
}
