package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.time.Frequency;

/**
 * A quantified commitment of a task, with the three choices that fix its arithmetic: reporting level, time basis, rollup.
 *
 * @param tolerance how far behind is still only AT_RISK, in the target's unit; null for the default
 * @param appliesToUnits ids; empty for all of the level
 * @param appliesToTypes type codes; empty for all of the level
 * @param definitionVersion grows by one whenever the definition card changes
 */
public record TargetSummary(
        UUID id,
        long revision,
        UUID planId,
        UUID taskId,
        String code,
        String name,
        String unit,
        GoalComparator comparator,
        BigDecimal goal,
        @Nullable BigDecimal goalUpper,
        @Nullable BigDecimal unitGoal,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineDate,
        LocalDate startDate,
        LocalDate dueDate,
        Frequency frequency,
        OrgLevel reportingLevel,
        TimeBasis timeBasis,
        Rollup rollup,
        @Nullable BigDecimal tolerance,
        BigDecimal weight,
        boolean allowAboveDenominator,
        Set<UUID> appliesToUnits,
        Set<String> appliesToTypes,
        int definitionVersion,
        Definition definition) {

    public Reference reference() {
        return new Reference(id, code, name);
    }

    /** Whether a reporting unit that stands at {@code own} counts as covered; never where there is no goal for one unit. */
    public boolean covers(BigDecimal own) {
        return unitGoal != null && comparator.isMet(own, unitGoal, goalUpper);
    }

    /** Whether observations state a numerator and a denominator rather than a value. */
    public boolean isReportedAsRatio() {
        return rollup == Rollup.RATIO;
    }
}
