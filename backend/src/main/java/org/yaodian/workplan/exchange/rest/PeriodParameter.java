package org.yaodian.workplan.exchange.rest;

import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.problem.Problem;
import org.yaodian.workplan.shared.time.Period;

/** The parameter that asks for one period only. */
final class PeriodParameter {
    private PeriodParameter() {}

    /** Null for none; refused when it is no period. */
    static @Nullable Period read(@Nullable String code) {
        return code == null
                ? null
                : Period.parse(code).orElseThrow(() -> Problem.parameter("period", "period.malformed", code));
    }
}
