package org.yaodian.workplan.target.rest;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanDays;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.AsOfQuery;
import org.yaodian.workplan.shared.text.Language;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.task.TaskSummary;
import org.yaodian.workplan.task.Tasks;

/** Puts targets together with what they refer to and their value for the caller, for a whole page at once. */
@RequestScoped
class TargetViews {
    private final Plans plans;
    private final Tasks tasks;
    private final TargetValues values;
    private final Scope scope;
    private final Language language;
    private final PlanDays days;

    TargetViews(Plans plans, PlanDays days, Tasks tasks, TargetValues values, Scope scope, Language language) {
        this.plans = plans;
        this.days = days;
        this.tasks = tasks;
        this.values = values;
        this.scope = scope;
        this.language = language;
    }

    /** As of the day asked for, which its plan has to be readable on. */
    TargetView one(TargetSummary target, AsOfQuery asOf) {
        return one(target, days.asked(asOf, plans.get(target.planId())));
    }

    TargetView one(TargetSummary target, LocalDate asOf) {
        return all(List.of(target), asOf).getFirst();
    }

    List<TargetView> all(List<TargetSummary> targets, LocalDate asOf) {
        Map<UUID, PlanSummary> plansById = plans.byIds(
                targets.stream().map(TargetSummary::planId).distinct().toList());
        Map<UUID, TaskSummary> tasksById = tasks.byIds(
                targets.stream().map(TargetSummary::taskId).distinct().toList());
        Map<UUID, TargetValue> current = current(targets, plansById, asOf);
        List<TargetView> views = new ArrayList<>();
        for (TargetSummary target : targets) {
            views.add(TargetMapper.view(
                    target,
                    Objects.requireNonNull(plansById.get(target.planId())),
                    Objects.requireNonNull(tasksById.get(target.taskId())).reference(),
                    ValueMapper.view(Objects.requireNonNull(current.get(target.id())), scope.tree(), language),
                    scope));
        }
        return views;
    }

    private Map<UUID, TargetValue> current(
            List<TargetSummary> targets, Map<UUID, PlanSummary> plansById, LocalDate asOf) {
        Map<UUID, TargetValue> found = new HashMap<>();
        targets.stream().collect(Collectors.groupingBy(TargetSummary::planId)).forEach((planId, ofPlan) -> {
            PlanSummary plan = Objects.requireNonNull(plansById.get(planId));
            UUID unit = scope.reading(null, plan.orgUnitId()).id();
            found.putAll(values.of(ofPlan, unit, TargetValues.Query.on(asOf)));
        });
        return found;
    }
}
