package org.yaodian.workplan.target.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.target.ValueStatus;

/** The figures of an observation after the rules of its target have passed them, with the value worked out. */
record Statement(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        BigDecimal value,
        ValueStatus valueStatus,
        @Nullable Integer sampleSize,
        @Nullable String note,
        @Nullable String sourceSystem,
        @Nullable String sourceReference) {}
