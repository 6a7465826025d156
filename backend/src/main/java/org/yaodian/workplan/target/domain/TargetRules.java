package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSpec;
import org.yaodian.workplan.target.TargetSummary;

/** What a target must hold to. */
final class TargetRules {
    private TargetRules() {}

    /** All that is wrong with a target of that plan. */
    static Violations check(TargetSpec spec, PlanSummary plan) {
        boolean between = spec.comparator() == GoalComparator.BETWEEN;
        boolean coverage = spec.rollup() == Rollup.COVERAGE;
        LocalDate start = spec.startDate() == null ? plan.startDate() : spec.startDate();
        LocalDate due = spec.dueDate() == null ? plan.endDate() : spec.dueDate();
        BigDecimal upper = spec.goalUpper();
        return new Violations()
                .addIf(between && upper == null, "/goalUpper", "goal.upper-required")
                .addIf(!between && upper != null, "/goalUpper", "goal.upper-only-between")
                .addIf(upper != null && upper.compareTo(spec.goal()) < 0, "/goalUpper", "goal.upper-below")
                .addIf(coverage && spec.unitGoal() == null, "/unitGoal", "target.unit-goal-required")
                .addIf(!coverage && spec.unitGoal() != null, "/unitGoal", "target.unit-goal-only-coverage")
                .addIf(coverage && outsidePercent(spec.goal()), "/goal", "target.coverage-goal-percent")
                .addIf(
                        spec.rollup() != Rollup.RATIO && Boolean.TRUE.equals(spec.allowAboveDenominator()),
                        "/allowAboveDenominator",
                        "target.above-denominator-only-ratio")
                .addIf(spec.baseline() == null && spec.baselineDate() != null, "/baseline", "target.baseline-required")
                .addIf(due.isBefore(start), "/dueDate", "target.due-before-start")
                .addIf(
                        !plan.contains(start) || !plan.contains(due),
                        spec.startDate() == null ? "/dueDate" : "/startDate",
                        "target.outside-plan",
                        plan.startDate(),
                        plan.endDate());
    }

    private static boolean outsidePercent(BigDecimal goal) {
        return goal.signum() < 0 || goal.compareTo(Figures.HUNDRED) > 0;
    }

    /** Whether the arithmetic that observations were reported under is another one. */
    static boolean changesArithmetic(TargetSummary before, TargetSummary after) {
        return before.rollup() != after.rollup()
                || before.timeBasis() != after.timeBasis()
                || before.frequency() != after.frequency()
                || before.reportingLevel() != after.reportingLevel()
                || !before.appliesToUnits().equals(after.appliesToUnits())
                || !before.appliesToTypes().equals(after.appliesToTypes());
    }

    /** Whether units that were covered may no longer be, or the other way round. */
    static boolean changesCoverage(TargetSummary before, TargetSummary after) {
        return after.rollup() == Rollup.COVERAGE
                && (before.comparator() != after.comparator()
                        || differs(before.unitGoal(), after.unitGoal())
                        || differs(before.goalUpper(), after.goalUpper()));
    }

    private static boolean differs(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return (one == null) != (other == null);
        }
        return one.compareTo(other) != 0;
    }
}
