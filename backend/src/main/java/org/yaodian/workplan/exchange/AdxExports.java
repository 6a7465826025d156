package org.yaodian.workplan.exchange;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.time.Period;

/** What counts, as Aggregate Data Exchange (IHE QRPH ADX), which health and education platforms read. */
public interface AdxExports {

    /** Writes what the units reported of the plan and was approved, a group for each unit and period; rows are asked for as they are written. */
    void write(Order order, OutputStream out);

    /**
     * What is wanted.
     *
     * @param unit and those below it; null for all that the caller sees
     * @param period only that one; null for all
     */
    record Order(
            PlanSummary plan,
            @Nullable OrgUnitSummary unit,
            @Nullable Period period) {}
}
