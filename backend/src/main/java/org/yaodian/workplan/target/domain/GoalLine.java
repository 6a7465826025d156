package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.HeldGoals;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/**
 * The goal that holds for one unit and the way there: piecewise linear from (start, baseline) through the interim goals to
 * (due, goal). A SNAPSHOT with neither baseline nor interim goals has no way, only an end.
 *
 * @param baseline where the way starts; zero if none is known
 */
record GoalLine(
        BigDecimal goal,
        @Nullable BigDecimal upper,
        BigDecimal baseline,
        boolean hasBaseline,
        LocalDate due,
        List<Point> points) {

    /** What should be reached by a day. */
    record Point(LocalDate day, BigDecimal value) {}

    /** The line for a unit; null when it has no goal, as a part of a sum has none unless one was set for it. */
    static @Nullable GoalLine of(
            TargetSummary target, Collection<GoalSummary> goals, OrgUnitSummary unit, boolean isWhole) {
        HeldGoals held = HeldGoals.of(target, goals, unit, isWhole);
        return switch (held.source()) {
            case TARGET -> line(target, target.goal(), target.goalUpper(), target.baseline(), held);
            case UNIT -> line(target, held.last().value(), held.last().valueUpper(), null, held);
            case ONE_OF_COVERAGE ->
                target.unitGoal() == null ? null : line(target, target.unitGoal(), target.goalUpper(), null, held);
            case NONE -> null;
        };
    }

    private static GoalLine line(
            TargetSummary target,
            BigDecimal goal,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal baseline,
            HeldGoals held) {
        List<Point> points = new ArrayList<>();
        boolean growsFromZero = baseline == null && target.timeBasis() == TimeBasis.CUMULATIVE;
        if (baseline != null || growsFromZero) {
            points.add(new Point(target.startDate(), baseline == null ? BigDecimal.ZERO : baseline));
        }
        held.interim()
                .forEach(interim -> points.add(new Point(Objects.requireNonNull(interim.date()), interim.value())));
        points.add(new Point(target.dueDate(), goal));
        return new GoalLine(
                goal,
                upper,
                baseline == null ? BigDecimal.ZERO : baseline,
                baseline != null,
                target.dueDate(),
                List.copyOf(points));
    }

    /** What should be reached by that day; null while nothing is expected. */
    @Nullable
    BigDecimal expectedOn(LocalDate day) {
        if (!day.isBefore(due)) {
            return goal;
        }
        for (int i = points.size() - 2; i >= 0; i--) {
            if (!day.isBefore(points.get(i).day())) {
                return between(points.get(i), points.get(i + 1), day);
            }
        }
        return null;
    }

    private static BigDecimal between(Point from, Point to, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(from.day(), to.day());
        if (whole <= 0) {
            return to.value();
        }
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), day));
        BigDecimal way = to.value().subtract(from.value());
        return from.value().add(Figures.divide(way.multiply(gone), BigDecimal.valueOf(whole)));
    }
}
