package org.yaodian.workplan.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.problem.Problem;

/** A body's commitments for one year. */
public record PlanSummary(
        UUID id,
        long revision,
        String code,
        String title,
        int year,
        UUID orgUnitId,
        LocalDate startDate,
        LocalDate endDate,
        PlanStatus status) {

    public Reference reference() {
        return new Reference(id, code, title);
    }

    /** Throws when nothing in the plan may change any more. */
    public PlanSummary requireOpen() {
        if (status == PlanStatus.CLOSED) {
            throw Problem.conflict("plan.closed", code);
        }
        return this;
    }

    /** Whether the day lies in the plan. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startDate) && !day.isAfter(endDate);
    }
}
