package org.yaodian.workplan.target;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure that another one is compared with. */
@Schema(name = "Figure")
public record FigureView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2025-Q2") String period,
        @Schema(examples = "25110") @Nullable BigDecimal numerator,
        @Schema(examples = "48000") @Nullable BigDecimal denominator,

        @Schema(required = true, examples = "52.3125") @Nullable
        BigDecimal value) {

    public static @Nullable FigureView of(@Nullable ObservationSummary observation) {
        return observation == null
                ? null
                : new FigureView(
                        observation.id(),
                        observation.period().code(),
                        Rounding.exact(observation.numerator()),
                        Rounding.exact(observation.denominator()),
                        Rounding.exact(observation.value()));
    }
}
