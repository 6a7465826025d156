package org.yaodian.workplan.exchange.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.milestone.MilestoneSpec;
import org.yaodian.workplan.milestone.MilestoneStatus;

/** A milestone of {@code plan.yaml}. */
record MilestoneEntry(
        String code,
        String title,
        MilestoneKind kind,
        @Nullable String orgUnit,
        LocalDate dueDate,
        @Nullable LocalDate forecastDate,
        @Nullable LocalDate completedDate,
        @Nullable Integer warningDays,
        @Nullable MilestoneStatus status,
        @Nullable String statusReason) {

    MilestoneSpec spec(String plan, String task) {
        return new MilestoneSpec(
                code,
                plan,
                task,
                title,
                kind,
                orgUnit,
                dueDate,
                forecastDate,
                warningDays,
                completedDate,
                status,
                statusReason);
    }
}
