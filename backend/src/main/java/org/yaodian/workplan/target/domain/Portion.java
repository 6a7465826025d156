package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a gap sees it: a figure that can be added to, held against a base that stays. RATIO: numerator and denominator;
 * COVERAGE: covered and expected units; MEAN: sum of own values and units that reported; otherwise the value and 1.
 *
 * @param key settles equal remainders, the smaller first
 * @param value as it is shown
 * @param ownGoal the goal set for just this unit
 */
record Portion(
        String key,
        BigDecimal value,
        BigDecimal figure,
        BigDecimal base,
        @Nullable BigDecimal ownGoal) {}
