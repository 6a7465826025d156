package org.yaodian.workplan.years.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValues;
import org.yaodian.workplan.target.Targets;
import org.yaodian.workplan.years.TargetYear;
import org.yaodian.workplan.years.TargetYears;

@ApplicationScoped
class TargetYearService implements TargetYears {
    /** No chain is followed further than this in either direction. */
    private static final int MOST_STEPS = 20;

    private final SuccessionRepository successions;
    private final Targets targets;
    private final TargetValues values;
    private final Plans plans;
    private final Scope scope;

    TargetYearService(
            SuccessionRepository successions, Targets targets, TargetValues values, Plans plans, Scope scope) {
        this.successions = successions;
        this.targets = targets;
        this.values = values;
        this.plans = plans;
        this.scope = scope;
    }

    @Override
    @Transactional
    public List<TargetYear> of(TargetSummary target, @Nullable String orgUnit, LocalDate asOf) {
        List<UUID> ids = chain(target.id());
        Map<UUID, TargetSummary> chain = targets.byIds(ids);
        Map<UUID, PlanSummary> seen = plans.byIds(
                chain.values().stream().map(TargetSummary::planId).distinct().toList());
        List<TargetYear> years = new ArrayList<>();
        for (UUID id : ids) {
            TargetSummary each = Objects.requireNonNull(chain.get(id));
            PlanSummary plan = seen.get(each.planId());
            if (plan != null) {
                years.add(year(each, plan, orgUnit, asOf));
            }
        }
        return List.copyOf(years);
    }

    private TargetYear year(TargetSummary target, PlanSummary plan, @Nullable String orgUnit, LocalDate asOf) {
        UUID unit = scope.reading(orgUnit, plan.orgUnitId()).id();
        LocalDate day = plan.endDate().isBefore(asOf) ? plan.endDate() : asOf;
        var found = values.of(List.of(target), unit, TargetValues.Query.on(day).withoutForecasts());
        return new TargetYear(plan, Objects.requireNonNull(found.get(target.id())));
    }

    /** The target, those before it and those after it, earliest first. */
    private List<UUID> chain(UUID target) {
        Deque<UUID> chain = new ArrayDeque<>(List.of(target));
        walk(target, id -> predecessor(id).orElse(null)).forEach(chain::addFirst);
        walk(target, id -> successor(id).orElse(null)).forEach(chain::addLast);
        return List.copyOf(chain);
    }

    private static List<UUID> walk(UUID from, UnaryOperator<@Nullable UUID> step) {
        List<UUID> steps = new ArrayList<>();
        UUID next = step.apply(from);
        while (next != null && steps.size() < MOST_STEPS) {
            steps.add(next);
            next = step.apply(next);
        }
        return steps;
    }

    private Optional<UUID> predecessor(@Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : successions.before(id).map(each -> each.pair().before());
    }

    private Optional<UUID> successor(@Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : successions.after(id).map(each -> each.pair().after());
    }
}
