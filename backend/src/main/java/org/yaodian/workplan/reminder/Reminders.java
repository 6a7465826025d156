package org.yaodian.workplan.reminder;

import java.time.LocalDate;
import java.util.List;
import org.yaodian.workplan.plan.PlanSummary;

/** Works out reminders, and makes those of a day. */
public interface Reminders {

    /** What would go out for a plan on {@code days} days from {@code from} on. */
    Preview preview(PlanSummary plan, LocalDate from, int days);

    /**
     * Makes the digests of a day for all plans in force, with what days without a run have left. A day is made once, however many
     * ask for it at the same time: for all but one the answer is empty.
     */
    List<Digest> make(LocalDate day);
}
