package org.yaodian.workplan.exchange;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.time.Period;

/** Workbooks to be filled in. What comes back is a batch like any other ({@link Imports#take}). */
public interface Workbooks {
    /** How many lines one workbook may have. */
    int MOST_ROWS = 3_000;

    /**
     * The .xlsx file with a line for each report that the unit and those below it owe, or may already give. Refused when there
     * are more than it may have.
     */
    byte[] write(Order order, Locale language);

    /**
     * Which workbook is wanted.
     *
     * @param period only that one; null for all
     */
    record Order(
            PlanSummary plan,
            OrgUnitSummary unit,
            LocalDate asOf,
            @Nullable Period period) {}
}
