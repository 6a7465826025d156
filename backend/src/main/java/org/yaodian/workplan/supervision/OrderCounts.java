package org.yaodian.workplan.supervision;

import java.time.LocalDate;
import org.yaodian.workplan.plan.PlanSummary;

/** Counts the orders of a plan, whoever asks: numbers say nothing of what an order demands or of whom. */
public interface OrderCounts {

    /** The issued orders that are not over on that day, and those of them that are overdue. */
    Count of(PlanSummary plan, LocalDate asOf);

    /** How many. */
    record Count(int open, int overdue) {}
}
