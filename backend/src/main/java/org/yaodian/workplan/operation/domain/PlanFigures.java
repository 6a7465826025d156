package org.yaodian.workplan.operation.domain;

import java.util.List;
import org.yaodian.workplan.insight.Overview;

/**
 * How a plan in force stands, in numbers.
 *
 * @param share lights of its tasks, targets and milestones
 * @param counts what is late or waits
 */
record PlanFigures(String plan, Overview.Share share, List<Count> counts) {

    /** Something counted. */
    enum Kind {
        MILESTONES_OVERDUE,
        REPORTS_LATE,
        REVIEWS_WAITING,
        ORDERS_OVERDUE
    }

    /** How much of it there is. */
    record Count(Kind kind, long number) {}
}
