package org.yaodian.workplan.years;

import java.util.List;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Reference;

/**
 * What came of carrying over.
 *
 * @param along how many goals and assignments came along with what was carried over
 * @param leftBehind what belongs to it and could not come along
 */
public record CarriedOver(
        PlanSummary plan, PlanSummary from, List<Item> items, int along, List<LeftBehind> leftBehind) {

    /**
     * One commitment and what follows it.
     *
     * @param created false for what had been carried over before
     */
    public record Item(CommitmentKind kind, Reference predecessor, Reference successor, boolean created) {}
}
