package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.time.Period;

/**
 * A figure that a higher body has published for one unit and period (value status AUTHORITATIVE). It stands in the place of
 * what the reports below add up to; both stay visible.
 *
 * @param source the system it came from
 */
public record PublishedFigure(
        UUID observationId,
        Period period,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        BigDecimal value,
        @Nullable String source,
        @Nullable String note) {}
