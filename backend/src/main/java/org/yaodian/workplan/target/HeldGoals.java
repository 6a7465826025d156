package org.yaodian.workplan.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgUnitSummary;

/**
 * Whose goals hold for one unit, and which they are (docs/rules/targets.md, Which goal holds). The only place that decides it.
 *
 * @param goals the unit's own or those of the whole; none for a unit goal, or where nothing holds
 */
public record HeldGoals(Source source, List<GoalSummary> goals) {

    /** Where the goal that holds comes from. */
    public enum Source {
        /** The target's own goal, with the interim goals for everybody. */
        TARGET,
        /** A goal that was set for the unit. */
        UNIT,
        /** The goal for one unit of a coverage. */
        ONE_OF_COVERAGE,
        /** A part of a sum without a goal of its own. */
        NONE
    }

    /**
     * What holds for a unit.
     *
     * @param all all goals of the target
     * @param isWhole whether it is the unit that the whole plan is about
     */
    public static HeldGoals of(
            TargetSummary target, Collection<GoalSummary> all, OrgUnitSummary unit, boolean isWhole) {
        return isWhole ? ofTarget(all) : ofPart(target, all, unit.id(), unit.level());
    }

    private static HeldGoals ofTarget(Collection<GoalSummary> all) {
        return new HeldGoals(
                Source.TARGET,
                all.stream().filter(goal -> goal.orgUnitId() == null).toList());
    }

    private static HeldGoals ofPart(TargetSummary target, Collection<GoalSummary> all, UUID unit, OrgLevel level) {
        List<GoalSummary> own =
                all.stream().filter(goal -> unit.equals(goal.orgUnitId())).toList();
        if (own.stream().anyMatch(goal -> goal.date() == null)) {
            return new HeldGoals(Source.UNIT, own);
        }
        if (target.rollup() == Rollup.COVERAGE && level == target.reportingLevel()) {
            return new HeldGoals(Source.ONE_OF_COVERAGE, List.of());
        }
        return target.rollup().sharesGoal() ? ofTarget(all) : new HeldGoals(Source.NONE, List.of());
    }

    /** The interim ones, by date. */
    public List<GoalSummary> interim() {
        return goals.stream()
                .filter(goal -> goal.date() != null)
                .sorted(Comparator.comparing(goal -> Objects.requireNonNull(goal.date())))
                .toList();
    }

    /** The final goal that was set for the unit; only where {@link Source#UNIT} is the source. */
    public GoalSummary last() {
        return goals.stream().filter(goal -> goal.date() == null).findFirst().orElseThrow();
    }
}
