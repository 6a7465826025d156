package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgTree;
import org.yaodian.workplan.target.Gap;
import org.yaodian.workplan.target.GoalSummary;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/**
 * Values of one target as portions of a gap, and back.
 *
 * @param rollup how the whole is made; SUM for a unit that reports by itself, unless it is a ratio
 * @param ownGoals final goals set for single units
 */
record Portions(TargetSummary target, OrgTree tree, Rollup rollup, Map<UUID, BigDecimal> ownGoals) {
    private static final int DECIMALS = 6;
    private static final String PERCENT = "PERCENT";

    static Portions of(TargetSummary target, OrgTree tree, boolean wholeReports, List<GoalSummary> goals) {
        boolean single = wholeReports && target.rollup() != Rollup.RATIO;
        Map<UUID, BigDecimal> own = goals.stream()
                .filter(goal -> goal.date() == null && goal.orgUnitId() != null)
                .collect(Collectors.toMap(goal -> Objects.requireNonNull(goal.orgUnitId()), GoalSummary::value));
        return new Portions(target, tree, single ? Rollup.SUM : target.rollup(), own);
    }

    /** Whether no unit can pass its whole base. */
    boolean bounded() {
        return switch (target.rollup()) {
            case RATIO -> !target.allowAboveDenominator();
            case COVERAGE -> rollup == Rollup.COVERAGE;
            case MEAN -> target.unit().equals(PERCENT);
            case SUM, MIN, MAX -> false;
        };
    }

    /** Whether a row is a unit that is covered or not, rather than one that holds such units. */
    boolean isOneOfCoverage(TargetValue row) {
        return rollup == Rollup.COVERAGE && tree.get(row.orgUnitId()).level() == target.reportingLevel();
    }

    /** The portion of the whole. */
    Portion whole(TargetValue whole) {
        return portion(whole, "", null);
    }

    /** The portions of rows that all have a value, in their order. Units next to their goal come first where shares are equal. */
    List<Portion> all(List<TargetValue> rows, Gap.Plan plan) {
        List<TargetValue> nearest = rows.stream()
                .sorted(Comparator.comparing(this::lackToBeCovered).thenComparing(this::code))
                .toList();
        Map<UUID, String> keys = new HashMap<>();
        nearest.forEach(row -> keys.put(row.orgUnitId(), "%09d".formatted(keys.size())));
        return rows.stream()
                .map(row -> portion(row, keys.getOrDefault(row.orgUnitId(), ""), plan.cap()))
                .toList();
    }

    private String code(TargetValue row) {
        return tree.get(row.orgUnitId()).code();
    }

    private BigDecimal lackToBeCovered(TargetValue row) {
        BigDecimal unitGoal = target.unitGoal();
        return unitGoal != null && isOneOfCoverage(row)
                ? unitGoal.subtract(value(row)).abs()
                : BigDecimal.ZERO;
    }

    private static BigDecimal value(TargetValue row) {
        return Objects.requireNonNull(row.rolledUp().value());
    }

    private Portion portion(TargetValue row, String key, @Nullable BigDecimal cap) {
        BigDecimal value = value(row);
        BigDecimal own = ownGoals.get(row.orgUnitId());
        BigDecimal numerator = row.rolledUp().numerator();
        BigDecimal denominator = row.rolledUp().denominator();
        if (isOneOfCoverage(row)) {
            BigDecimal taken = canBecomeCovered(row, cap) ? BigDecimal.ZERO : BigDecimal.ONE;
            return new Portion(key, value, taken, BigDecimal.ONE, own);
        }
        if (rollup.isPercentage() && numerator != null && denominator != null) {
            return new Portion(key, value, numerator, denominator, own);
        }
        if (rollup == Rollup.MEAN) {
            BigDecimal units = BigDecimal.valueOf(row.reportedUnits());
            BigDecimal sum = value.multiply(units).setScale(DECIMALS, RoundingMode.HALF_UP);
            return new Portion(key, value, sum, units, own);
        }
        return new Portion(key, value, value, BigDecimal.ONE, own);
    }

    /** Not yet at the unit goal, and not further from it than the cap allows. */
    private boolean canBecomeCovered(TargetValue row, @Nullable BigDecimal cap) {
        if (target.covers(value(row))) {
            return false;
        }
        return cap == null
                || lackToBeCovered(row).compareTo(value(row).multiply(cap).movePointLeft(2)) <= 0;
    }

    /** A row's value once it has taken its share; rounded so that it asks for no more than the share. */
    BigDecimal after(TargetValue row, Portion portion, BigDecimal share, boolean up) {
        if (isOneOfCoverage(row)) {
            return share.signum() == 0 ? portion.value() : Objects.requireNonNull(target.unitGoal());
        }
        BigDecimal figure = portion.figure().add(share);
        BigDecimal dividend = rollup.isPercentage() ? figure.multiply(Figures.HUNDRED) : figure;
        return dividend.divide(portion.base(), DECIMALS, up ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }
}
