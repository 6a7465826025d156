package org.yaodian.workplan.target.rest;

import java.util.List;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.Definition;
import org.yaodian.workplan.target.GoalSpec;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Rounding;
import org.yaodian.workplan.target.TargetSummary;

/** Targets and goals between what is stored and what goes over HTTP. */
final class TargetMapper {
    private TargetMapper() {}

    static TargetView view(TargetSummary target, PlanSummary plan, Reference task, ValueView current, Scope scope) {
        return new TargetView(
                target.id(),
                target.revision(),
                target.code(),
                plan.reference(),
                task,
                target.name(),
                target.unit(),
                target.comparator(),
                Rounding.exact(target.goal()),
                Rounding.exact(target.goalUpper()),
                Rounding.exact(target.unitGoal()),
                Rounding.exact(target.baseline()),
                target.baselineDate(),
                target.startDate(),
                target.dueDate(),
                target.frequency(),
                target.reportingLevel(),
                target.timeBasis(),
                target.rollup(),
                Rounding.exact(target.tolerance()),
                Rounding.exact(target.weight()),
                target.allowAboveDenominator(),
                appliesTo(target, scope),
                definition(target),
                current,
                permissions(plan, scope));
    }

    private static AppliesToView appliesTo(TargetSummary target, Scope scope) {
        return new AppliesToView(
                target.appliesToUnits().stream()
                        .map(id -> scope.tree().get(id).reference())
                        .sorted((a, b) -> a.code().compareTo(b.code()))
                        .toList(),
                target.appliesToTypes().stream().sorted().toList());
    }

    private static DefinitionView definition(TargetSummary target) {
        Definition words = target.definition();
        return new DefinitionView(
                target.definitionVersion(),
                words.numerator(),
                words.denominator(),
                words.population(),
                words.exclusions(),
                words.source(),
                words.rounding(),
                words.method());
    }

    private static List<String> permissions(PlanSummary plan, Scope scope) {
        boolean mayChange = scope.may(Capability.PLAN) && plan.status() != PlanStatus.CLOSED;
        return mayChange ? List.of("update", "delete", "createGoal") : List.of();
    }

    static GoalView view(GoalSummary goal, PlanSummary plan, Scope scope) {
        boolean mayChange = scope.may(Capability.PLAN) && plan.status() != PlanStatus.CLOSED;
        return new GoalView(
                goal.id(),
                goal.revision(),
                scope.tree().reference(goal.orgUnitId()),
                goal.date(),
                Rounding.exact(goal.value()),
                Rounding.exact(goal.valueUpper()),
                mayChange ? List.of("update", "delete") : List.of());
    }

    static GoalSpec spec(GoalSummary goal) {
        return new GoalSpec(
                goal.orgUnitId() == null ? null : goal.orgUnitId().toString(),
                goal.date(),
                goal.value(),
                goal.valueUpper());
    }
}
