package org.yaodian.workplan.target.rest;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.Targets;

/** The targets of a plan that show a light: a light is never stored, so this filter asks for the values first. */
@RequestScoped
class LitTargets {
    private final Plans plans;
    private final Targets targets;
    private final TargetValues values;
    private final Scope scope;

    LitTargets(Plans plans, Targets targets, TargetValues values, Scope scope) {
        this.plans = plans;
        this.targets = targets;
        this.values = values;
        this.scope = scope;
    }

    /** Their ids; null when no light is asked for. */
    @Nullable
    Collection<UUID> ids(@Nullable String planCode, @Nullable Light light, LocalDate asOf) {
        if (light == null) {
            return null;
        }
        PlanSummary plan = plans.filtered(planCode);
        if (plan == null) {
            throw Problem.parameter("light", "light.needs-plan");
        }
        UUID unit = scope.reading(null, plan.orgUnitId()).id();
        return values.of(targets.ofPlan(plan.id()), unit, TargetValues.Query.on(asOf)).values().stream()
                .filter(value -> value.light() == light)
                .map(value -> value.target().id())
                .toList();
    }
}
