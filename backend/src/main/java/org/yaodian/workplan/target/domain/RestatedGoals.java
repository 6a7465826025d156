package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Violations;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.TargetSummary;

/** Whether the interim and org-unit goals of a target still hold once the target itself is changed. */
record RestatedGoals(TargetSummary before, TargetSummary after, List<GoalSummary> goals) {

    /** All goals that the change would leave off the way; none when it does not touch the way. */
    Violations check() {
        Violations violations = new Violations();
        if (!isSameWay()) {
            goals.forEach(goal -> check(goal, violations));
        }
        return violations;
    }

    private boolean isSameWay() {
        return before.comparator() == after.comparator()
                && before.timeBasis() == after.timeBasis()
                && before.startDate().equals(after.startDate())
                && before.dueDate().equals(after.dueDate())
                && isSame(before.goal(), after.goal())
                && isSame(before.goalUpper(), after.goalUpper())
                && isSame(before.baseline(), after.baseline());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private void check(GoalSummary goal, Violations violations) {
        boolean between = after.comparator() == GoalComparator.BETWEEN;
        violations.addIf(
                between != (goal.valueUpper() != null),
                "/comparator",
                between ? "target.goal-without-upper" : "target.goal-with-upper",
                plain(goal.value()));
        LocalDate date = goal.date();
        if (date == null) {
            return;
        }
        violations
                .addIf(!date.isBefore(after.dueDate()), "/dueDate", "target.goal-beyond-due", plain(goal.value()), date)
                .addIf(
                        !date.isAfter(after.startDate()),
                        "/startDate",
                        "target.goal-before-start",
                        plain(goal.value()),
                        date);
        checkWay(goal, date, violations);
    }

    private void checkWay(GoalSummary goal, LocalDate date, Violations violations) {
        GoalWay way = GoalWay.of(after, goal.orgUnitId(), goals);
        violations
                .addIf(
                        way.turnsBack(way.start(), goal.value()),
                        isSame(before.baseline(), after.baseline()) ? "/goal" : "/baseline",
                        "target.goal-against-start",
                        plain(goal.value()),
                        date,
                        plain(way.start()))
                .addIf(
                        way.turnsBack(goal.value(), way.end()),
                        isSame(before.goal(), after.goal()) ? "/comparator" : "/goal",
                        "target.goal-against-goal",
                        plain(goal.value()),
                        date,
                        plain(way.end()));
        boolean turnsBack = goals.stream()
                .filter(other -> Objects.equals(other.orgUnitId(), goal.orgUnitId()))
                .anyMatch(other -> other.date() != null
                        && other.date().isBefore(date)
                        && way.turnsBack(other.value(), goal.value()));
        violations.addIf(turnsBack, "/comparator", "target.goal-out-of-order", plain(goal.value()), date);
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
