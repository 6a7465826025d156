package org.yaodian.workplan.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.PageInfo;
import org.yaodian.workplan.target.TargetSummary;
import org.yaodian.workplan.target.TargetValue;

/**
 * Org units of one level against the targets of a plan.
 *
 * @param orgUnit the unit that all rows lie in
 * @param columns the targets, by programme, task and code
 * @param rows the page that was asked for; ranks are those among all rows
 */
public record Scorecard(
        PlanSummary plan,
        OrgUnitSummary orgUnit,
        OrgLevel level,
        LocalDate asOf,
        List<Column> columns,
        List<Row> rows,
        PageInfo page) {

    /** One target. */
    public record Column(TargetSummary target, Reference task) {}

    /**
     * One unit.
     *
     * @param score weighted mean of its achievements, 0–100 with two decimals; null when no target gives it a goal
     * @param rank among all units of the scorecard, equal scores sharing the better rank; null without a score
     * @param tied whether another unit has the same score
     * @param cells one for each column; null where the target does not concern the unit
     */
    public record Row(
            OrgUnitSummary orgUnit,
            @Nullable BigDecimal score,
            @Nullable Integer rank,
            boolean tied,
            LightCount lights,
            int reportedUnits,
            int expectedUnits,
            List<@Nullable TargetValue> cells) {}

    /**
     * What is asked for.
     *
     * @param level the level of the rows; null for the one below the org unit
     * @param programme only targets of this one (code or id); null for all
     * @param task only targets of this one (code or id); null for all
     */
    public record Selection(
            @Nullable OrgLevel level,
            @Nullable String programme,
            @Nullable String task) {}
}
