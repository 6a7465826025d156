package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.plan.Plans;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.TargetSummary;

/** Finds the targets that callers name, however many, with the same few statements. */
@ApplicationScoped
class NamedTargets {
    private final TargetRepository targets;
    private final Plans plans;

    NamedTargets(TargetRepository targets, Plans plans) {
        this.targets = targets;
        this.plans = plans;
    }

    /**
     * What a caller wrote for a target.
     *
     * @param plan code or id; null for the active plans that concern the caller
     * @param target code or id
     */
    record Name(@Nullable String plan, String target) {}

    /**
     * What names stand for.
     *
     * @param named targets by id and by plan and code
     * @param plans of all targets found, by id, as far as they concern the caller
     * @param known what was asked for already: the rows of a batch name few targets again and again
     */
    record Found(
            Map<String, PlanSummary> namedPlans,
            List<TargetSummary> named,
            Map<UUID, PlanSummary> plans,
            Map<Name, Optional<TargetSummary>> known) {

        /** The target of that name; null when there is none, a problem when there are several. */
        @Nullable
        TargetSummary target(Name name) {
            return known.computeIfAbsent(name, this::only).orElse(null);
        }

        private Optional<TargetSummary> only(Name name) {
            UUID id = Reference.asId(name.target()).orElse(null);
            List<TargetSummary> fitting = named.stream()
                    .filter(target -> id == null
                            ? target.code().equals(name.target())
                            : target.id().equals(id))
                    .filter(target -> id != null || isInPlan(target, name.plan()))
                    .toList();
            if (fitting.size() > 1) {
                throw Problem.invalid("/plan", "target.ambiguous", name.target());
            }
            return fitting.stream().findFirst();
        }

        private boolean isInPlan(TargetSummary target, @Nullable String plan) {
            PlanSummary own = plan(target);
            if (plan == null) {
                return own.status() == PlanStatus.ACTIVE;
            }
            PlanSummary asked = namedPlans.get(plan);
            return asked != null && own.id().equals(asked.id());
        }

        /** The plan of a target that was found. */
        PlanSummary plan(TargetSummary target) {
            return Objects.requireNonNull(plans.get(target.planId()));
        }
    }

    Found find(Collection<Name> names) {
        Set<String> plansNamed =
                names.stream().map(Name::plan).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, PlanSummary> namedPlans = plansNamed.isEmpty() ? Map.of() : plans.named(plansNamed);
        Set<UUID> ids = new HashSet<>();
        Set<String> codes = new HashSet<>();
        names.forEach(name -> Reference.asId(name.target()).ifPresentOrElse(ids::add, () -> codes.add(name.target())));
        List<TargetSummary> found =
                targets.named(codes, ids).stream().map(Target::summary).toList();
        Map<UUID, PlanSummary> concerned = new HashMap<>(
                plans.byIds(found.stream().map(TargetSummary::planId).distinct().toList()));
        List<TargetSummary> visible = found.stream()
                .filter(target -> concerned.containsKey(target.planId()))
                .toList();
        return new Found(namedPlans, visible, concerned, new HashMap<>());
    }
}
