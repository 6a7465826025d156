package org.yaodian.workplan.target.rest;

import java.util.List;
import org.yaodian.workplan.access.Scope;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.security.Capability;
import org.yaodian.workplan.target.Gap;
import org.yaodian.workplan.target.Rounding;

/** Gaps as they go out, rounded. */
final class GapMapper {
    private GapMapper() {}

    static GapView view(Gap gap, PlanSummary plan, Scope scope) {
        boolean maySave = gap.isAllocated() && scope.may(Capability.PLAN) && plan.status() != PlanStatus.CLOSED;
        return new GapView(
                gap.target().reference(),
                gap.unit().reference(),
                gap.asOf(),
                Rounding.value(gap.target(), gap.value()),
                Rounding.exact(gap.goal()),
                Rounding.exact(gap.goalUpper()),
                gap.plan().allocation(),
                Rounding.exact(gap.plan().cap()),
                Rounding.exact(gap.needed()),
                gap.reachable(),
                Rounding.exact(gap.left()),
                gap.rows().stream().map(row -> row(gap, row)).toList(),
                maySave ? List.of("saveGoals") : List.of());
    }

    private static GapView.Row row(Gap gap, Gap.Row row) {
        return new GapView.Row(
                row.unit().reference(),
                Rounding.value(gap.target(), row.value()),
                Rounding.exact(row.numerator()),
                Rounding.exact(row.denominator()),
                Rounding.exact(row.additional()),
                Rounding.exact(row.goal()),
                Rounding.value(gap.target(), row.change()));
    }
}
