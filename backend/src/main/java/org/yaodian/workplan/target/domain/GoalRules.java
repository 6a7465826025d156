package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.GoalSpec;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.TargetSummary;

/** What a goal must hold to, beside the target's own goal and its other goals. */
final class GoalRules {
    private GoalRules() {}

    /** All that is wrong with a goal for {@code orgUnitId} beside the {@code others} of its target. */
    static Violations check(TargetSummary target, GoalSpec spec, @Nullable UUID orgUnitId, List<GoalSummary> others) {
        boolean between = target.comparator() == GoalComparator.BETWEEN;
        LocalDate date = spec.date();
        Violations violations = new Violations()
                .addIf(spec.orgUnit() == null && date == null, "/date", "goal.unit-or-date")
                .addIf(between && spec.valueUpper() == null, "/valueUpper", "goal.upper-required")
                .addIf(!between && spec.valueUpper() != null, "/valueUpper", "goal.upper-only-between")
                .addIf(isBelow(spec.valueUpper(), spec.value()), "/valueUpper", "goal.upper-below");
        if (date != null) {
            boolean onTheWay = date.isAfter(target.startDate()) && date.isBefore(target.dueDate());
            violations.addIf(!onTheWay, "/date", "goal.date-not-on-the-way", target.startDate(), target.dueDate());
        }
        violations.addIf(others.stream().anyMatch(other -> isSame(other, orgUnitId, date)), "/date", "goal.taken");
        if (orgUnitId != null || date != null) {
            checkOrder(target, spec, orgUnitId, others, violations);
        }
        return violations;
    }

    private static boolean isBelow(@Nullable BigDecimal upper, BigDecimal value) {
        return upper != null && upper.compareTo(value) < 0;
    }

    private static boolean isSame(GoalSummary other, @Nullable UUID orgUnitId, @Nullable LocalDate date) {
        return Objects.equals(other.orgUnitId(), orgUnitId) && Objects.equals(other.date(), date);
    }

    /** The way has one direction: an interim goal lies between what is before and what comes after it. */
    private static void checkOrder(
            TargetSummary target,
            GoalSpec spec,
            @Nullable UUID orgUnitId,
            List<GoalSummary> others,
            Violations violations) {
        LocalDate date = spec.date();
        BigDecimal value = spec.value();
        GoalWay way = date == null ? GoalWay.of(target, value) : GoalWay.of(target, orgUnitId, others);
        violations
                .addIf(way.turnsBack(way.start(), value), "/value", "goal.against-start", plain(way.start()))
                .addIf(way.turnsBack(value, way.end()), "/value", "goal.against-goal", plain(way.end()));
        for (GoalSummary other : others) {
            LocalDate otherDate = other.date();
            if (otherDate == null || !Objects.equals(other.orgUnitId(), orgUnitId)) {
                continue;
            }
            boolean isBefore = date == null || otherDate.isBefore(date);
            boolean turnsBack = isBefore ? way.turnsBack(other.value(), value) : way.turnsBack(value, other.value());
            violations.addIf(turnsBack, "/value", "goal.out-of-order", otherDate, plain(other.value()));
        }
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
