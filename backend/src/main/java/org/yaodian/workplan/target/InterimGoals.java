package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.Light;

/** The interim goals that one unit passes on its way to a target's goal. */
public final class InterimGoals {
    private InterimGoals() {}

    /**
     * Those of the way that holds for the unit, by date: its own if a goal was set for it, otherwise the target's where a part
     * shares its goal.
     *
     * @param goals all goals of the target
     * @param isWhole whether it is the unit that the whole plan is about
     */
    public static List<GoalSummary> of(
            TargetSummary target, Collection<GoalSummary> goals, OrgUnitSummary unit, boolean isWhole) {
        return holding(target, goals, unit, isWhole)
                .filter(goal -> goal.date() != null)
                .sorted(Comparator.comparing(goal -> Objects.requireNonNull(goal.date())))
                .toList();
    }

    private static Stream<GoalSummary> holding(
            TargetSummary target, Collection<GoalSummary> goals, OrgUnitSummary unit, boolean isWhole) {
        List<GoalSummary> own = goals.stream()
                .filter(goal -> unit.id().equals(goal.orgUnitId()))
                .toList();
        if (!isWhole && own.stream().anyMatch(goal -> goal.date() == null)) {
            return own.stream();
        }
        boolean countsForCoverage = target.rollup() == Rollup.COVERAGE && unit.level() == target.reportingLevel();
        return isWhole || (target.rollup().sharesGoal() && !countsForCoverage)
                ? goals.stream().filter(goal -> goal.orgUnitId() == null)
                : Stream.empty();
    }

    /**
     * The light of an interim goal on the day of the value: met or not by that value, MISSED once its date is past; before that
     * it shows how the target stands, whose way leads through it.
     */
    public static Light light(GoalSummary goal, TargetValue value) {
        BigDecimal reached = value.value();
        if (reached == null) {
            return Light.NO_DATA;
        }
        if (value.target().comparator().isMet(reached, goal.value(), goal.valueUpper())) {
            return Light.ACHIEVED;
        }
        return value.asOf().isAfter(Objects.requireNonNull(goal.date())) ? Light.MISSED : value.light();
    }
}
