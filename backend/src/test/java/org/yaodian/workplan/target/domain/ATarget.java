package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.target.Definition;
import org.yaodian.workplan.target.GoalComparator;
import org.yaodian.workplan.target.Rollup;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TimeBasis;

/** Targets of 2025 for tests, quarterly and reported by counties unless they say otherwise. */
final class ATarget {
    private ATarget() {}

    /** At least 55, no baseline. */
    static TargetSummary of(Rollup rollup, TimeBasis basis) {
        return with(GoalComparator.AT_LEAST, rollup, basis, "55", null, null, null);
    }

    static TargetSummary coverage(String unitGoal) {
        return with(GoalComparator.AT_LEAST, Rollup.COVERAGE, TimeBasis.SNAPSHOT, "100", null, null, unitGoal);
    }

    static TargetSummary with(
            GoalComparator comparator,
            Rollup rollup,
            TimeBasis basis,
            String goal,
            @Nullable String upper,
            @Nullable String baseline,
            @Nullable String unitGoal) {
        return new TargetSummary(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "a-target",
                "A target",
                "PERCENT",
                comparator,
                new BigDecimal(goal),
                decimal(upper),
                decimal(unitGoal),
                decimal(baseline),
                null,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                Frequency.QUARTERLY,
                OrgLevel.COUNTY,
                basis,
                rollup,
                null,
                BigDecimal.ONE,
                false,
                Set.of(),
                Set.of(),
                1,
                Definition.EMPTY);
    }

    /** The same with other dates. */
    static TargetSummary between(TargetSummary target, LocalDate start, LocalDate due) {
        return new TargetSummary(
                target.id(),
                target.revision(),
                target.planId(),
                target.taskId(),
                target.code(),
                target.name(),
                target.unit(),
                target.comparator(),
                target.goal(),
                target.goalUpper(),
                target.unitGoal(),
                target.baseline(),
                target.baselineDate(),
                start,
                due,
                target.frequency(),
                target.reportingLevel(),
                target.timeBasis(),
                target.rollup(),
                target.tolerance(),
                target.weight(),
                target.allowAboveDenominator(),
                target.appliesToUnits(),
                target.appliesToTypes(),
                target.definitionVersion(),
                target.definition());
    }

    /** A county that reports. */
    static OrgUnitSummary county() {
        return new OrgUnitSummary(UUID.randomUUID(), 0, "A", "A", OrgLevel.COUNTY, "COUNTY", null, null, null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
