package org.yaodian.workplan.task.domain;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.task.Contribution;
import org.yaodian.workplan.task.StandingSource;
import org.yaodian.workplan.task.TaskStanding;
import org.yaodian.workplan.task.TaskStandings;
import org.yaodian.workplan.task.TaskSummary;

@ApplicationScoped
class StandingService implements TaskStandings {
    private final List<StandingSource> sources;
    private final Plans plans;
    private final Scope scope;

    StandingService(@All List<StandingSource> sources, Plans plans, Scope scope) {
        this.sources = sources;
        this.plans = plans;
        this.scope = scope;
    }

    @Override
    @Transactional
    public Map<UUID, TaskStanding> of(Collection<TaskSummary> tasks, LocalDate asOf, UUID orgUnitId) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Contribution>> held = new HashMap<>();
        for (StandingSource source : sources) {
            source.contributionsOf(tasks, asOf, orgUnitId)
                    .forEach((task, contributions) ->
                            held.computeIfAbsent(task, id -> new ArrayList<>()).addAll(contributions));
        }
        return combine(tasks, held);
    }

    @Override
    public Map<UUID, TaskStanding> combine(Collection<TaskSummary> tasks, Map<UUID, List<Contribution>> contributions) {
        return tasks.stream()
                .collect(Collectors.toMap(
                        TaskSummary::id,
                        task -> StandingRules.standing(
                                contributions.getOrDefault(task.id(), List.of()), override(task))));
    }

    @Override
    @Transactional
    public Map<UUID, TaskStanding> forCaller(Collection<TaskSummary> tasks, LocalDate asOf) {
        Map<UUID, List<TaskSummary>> byPlan = tasks.stream().collect(Collectors.groupingBy(TaskSummary::planId));
        Map<UUID, TaskStanding> standings = new HashMap<>();
        for (PlanSummary plan : plans.byIds(byPlan.keySet()).values()) {
            UUID unit = scope.reading(null, plan.orgUnitId()).id();
            standings.putAll(of(byPlan.getOrDefault(plan.id(), List.of()), asOf, unit));
        }
        return standings;
    }

    private static StandingRules.@Nullable Overriding override(TaskSummary task) {
        BigDecimal progress = task.progressOverride();
        return progress == null
                ? null
                : new StandingRules.Overriding(progress, task.progressReason() == null ? "" : task.progressReason());
    }
}
