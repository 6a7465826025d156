package org.yaodian.workplan.exchange.domain;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.PlanSpec;

/** What {@code plan.yaml} holds. */
record PlanFile(@NotNull PlanSpec plan, List<ProgrammeEntry> programmes) {
    static final String NAME = "plan.yaml";

    PlanFile(PlanSpec plan, @Nullable List<ProgrammeEntry> programmes) {
        this.plan = plan;
        this.programmes = programmes == null ? List.of() : programmes;
    }
}
