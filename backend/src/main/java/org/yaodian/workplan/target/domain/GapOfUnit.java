package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.target.Gap;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/** The gap of one unit: from values to portions, from their shares back to values. */
record GapOfUnit(TargetSummary target, OrgUnitSummary unit, Gap.Plan plan, Portions portions) {

    /** The gap between {@code whole} and its goal, shared out among those of the parts that have a value. */
    Gap gap(TargetValue whole, List<TargetValue> parts) {
        BigDecimal value = whole.rolledUp().value();
        BigDecimal goal = whole.goal();
        if (value == null || goal == null) {
            return new Gap(
                    target, unit, whole.asOf(), value, goal, whole.goalUpper(), plan, null, null, false, List.of());
        }
        List<TargetValue> rows =
                parts.stream().filter(part -> part.rolledUp().value() != null).toList();
        Course course = Course.of(target.comparator(), value, goal, whole.goalUpper());
        GapArithmetic.Outcome outcome = outcome(course, whole, rows);
        boolean reachable = course == null || (outcome.left().signum() == 0 && isMet(whole, outcome.needed()));
        boolean up = course == null || course.up();
        return new Gap(
                target,
                unit,
                whole.asOf(),
                value,
                goal,
                whole.goalUpper(),
                plan,
                outcome.needed(),
                outcome.left(),
                reachable,
                rows(rows, outcome.shares(), up));
    }

    private GapArithmetic.Outcome outcome(@Nullable Course course, TargetValue whole, List<TargetValue> rows) {
        if (course == null) {
            List<BigDecimal> none = rows.stream().map(row -> BigDecimal.ZERO).toList();
            return new GapArithmetic.Outcome(BigDecimal.ZERO, BigDecimal.ZERO, none);
        }
        List<Portion> all = portions.all(rows, plan);
        Rollup rollup = portions.rollup();
        if (isExtreme()) {
            return new ExtremeGap(rollup, course, plan.cap(), all).share();
        }
        boolean single = rows.stream().anyMatch(portions::isOneOfCoverage);
        Gap.Plan applied = single ? new Gap.Plan(plan.allocation(), null) : plan;
        return new GapArithmetic(rollup, portions.bounded(), course, applied, portions.whole(whole), all).share();
    }

    private boolean isExtreme() {
        return portions.rollup() == Rollup.MIN || portions.rollup() == Rollup.MAX;
    }

    /** An EQUAL goal can be missed by the whole step that passes it. */
    private boolean isMet(TargetValue whole, BigDecimal needed) {
        if (isExtreme()) {
            return true;
        }
        Portion portion = portions.whole(whole);
        BigDecimal figure = portion.figure().add(needed);
        BigDecimal after = portions.rollup().isPercentage()
                ? Figures.percentage(figure, portion.base())
                : Figures.divide(figure, portion.base());
        return target.comparator().isMet(after, Objects.requireNonNull(whole.goal()), whole.goalUpper());
    }

    private List<Gap.Row> rows(List<TargetValue> values, List<BigDecimal> shares, boolean up) {
        List<Portion> all = portions.all(values, plan);
        List<Gap.Row> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            TargetValue value = values.get(i);
            BigDecimal before = Objects.requireNonNull(value.rolledUp().value());
            BigDecimal after = portions.after(value, all.get(i), shares.get(i), up);
            rows.add(new Gap.Row(
                    portions.tree().get(value.orgUnitId()),
                    before,
                    value.rolledUp().numerator(),
                    value.rolledUp().denominator(),
                    shares.get(i),
                    after,
                    after.subtract(before)));
        }
        return List.copyOf(rows);
    }
}
