package org.yaodian.workplan.target.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.target.Gap;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.GoalSpec;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Rollup;

/** Makes the shares of a gap the final goals of their units. */
@ApplicationScoped
class AllocatedGoals {
    private final GoalRepository goals;

    AllocatedGoals(GoalRepository goals) {
        this.goals = goals;
    }

    /** Creates or replaces one goal for each unit that takes a share or has to hold what it has. */
    List<GoalSummary> save(Gap gap) {
        List<Goal> existing = goals.ofTarget(gap.target().id());
        List<GoalSummary> saved = new ArrayList<>();
        for (Gap.Row row : gap.rows()) {
            if (holds(gap.target().rollup(), row)) {
                Goal goal = existing.stream()
                        .filter(found -> row.unit().id().equals(found.orgUnitId()) && found.isFinal())
                        .findFirst()
                        .orElseGet(() -> Goal.of(gap.target().id()));
                restate(goal, gap, row, existing);
                goals.persistAndFlush(goal);
                saved.add(goal.summary());
            }
        }
        return List.copyOf(saved);
    }

    /** In a ratio, sum or mean nobody may lose what it has; of a coverage or an extreme only those who have to move count. */
    private static boolean holds(Rollup rollup, Gap.Row row) {
        boolean adds = rollup == Rollup.RATIO || rollup == Rollup.SUM || rollup == Rollup.MEAN;
        return adds || row.numerator() != null || row.additional().signum() != 0;
    }

    private static void restate(Goal goal, Gap gap, Gap.Row row, List<Goal> existing) {
        Bounds bounds = bounds(gap, row.goal());
        GoalSpec spec = new GoalSpec(row.unit().id().toString(), null, bounds.lower(), bounds.upper());
        List<GoalSummary> others = existing.stream()
                .filter(other -> !other.isSameAs(goal))
                .map(Goal::summary)
                .toList();
        if (!GoalRules.check(gap.target(), spec, row.unit().id(), others).isEmpty()) {
            throw Problem.conflict("gap.contradicts", row.unit().code(), Figures.plain(bounds.lower()));
        }
        goal.restate(spec, row.unit().id());
    }

    private record Bounds(BigDecimal lower, @Nullable BigDecimal upper) {}

    /** The figure is the bound that the unit has to reach; BETWEEN keeps the other in proportion. */
    private static Bounds bounds(Gap gap, BigDecimal figure) {
        if (gap.target().comparator() != GoalComparator.BETWEEN) {
            return new Bounds(figure, null);
        }
        BigDecimal lower = Objects.requireNonNull(gap.goal());
        BigDecimal upper = Objects.requireNonNull(gap.goalUpper());
        boolean up = Objects.requireNonNull(gap.needed()).signum() > 0;
        BigDecimal from = up ? lower : upper;
        BigDecimal other = up ? upper : lower;
        boolean scaled = gap.target().rollup() == Rollup.SUM && from.signum() != 0;
        BigDecimal kept = scaled ? Figures.divide(figure.multiply(other), from) : other;
        return up ? new Bounds(figure, kept.max(figure)) : new Bounds(kept.min(figure), figure);
    }
}
