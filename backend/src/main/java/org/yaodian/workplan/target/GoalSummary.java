package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal besides the target's own.
 *
 * @param orgUnitId the one unit it holds for; null for all
 * @param date of an interim goal; null for the final one
 */
public record GoalSummary(
        UUID id,
        long revision,
        UUID targetId,
        @Nullable UUID orgUnitId,
        @Nullable LocalDate date,
        BigDecimal value,
        @Nullable BigDecimal valueUpper) {}
