package org.yaodian.workplan.supervision;

import java.util.List;
import org.yaodian.workplan.plan.Reason;

/**
 * An order with all that happened to it.
 *
 * @param reasons what it was proposed for; empty for a manual one
 * @param exchanges in order
 */
public record SupervisionOrderDetail(SupervisionOrderSummary order, List<Reason> reasons, List<Exchange> exchanges) {}
