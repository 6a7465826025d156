package org.yaodian.workplan.exchange.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.ProgrammeSpec;

/** A programme of {@code plan.yaml} with its tasks. */
record ProgrammeEntry(@Nullable String code, Integer ordinal, String title, List<TaskEntry> tasks) {

    ProgrammeEntry(@Nullable String code, Integer ordinal, String title, @Nullable List<TaskEntry> tasks) {
        this.code = code;
        this.ordinal = ordinal;
        this.title = title;
        this.tasks = tasks == null ? List.of() : tasks;
    }

    ProgrammeSpec spec(String plan) {
        return new ProgrammeSpec(plan, code, ordinal, title);
    }
}
