package org.yaodian.workplan.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgUnitSummary;
import org.yaodian.workplan.plan.PlanSummary;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.Page;

/**
 * How much a plan asks the units within one to report in its year. Counted are duties, not people and not what they did.
 *
 * @param units how many units are asked anything
 * @param soFar for periods begun by {@code asOf}
 * @param year for all periods of the plan
 * @param parts the year by programme or by leading department; one without a reference has no lead
 * @param rows unit by unit, by code
 */
public record Burden(
        PlanSummary plan,
        OrgUnitSummary orgUnit,
        LocalDate asOf,
        int units,
        FieldTally soFar,
        FieldTally year,
        List<Part> parts,
        Page<Row> rows) {

    /** One programme or department. */
    public record Part(@Nullable Reference reference, FieldTally year) {}

    /** One unit. */
    public record Row(OrgUnitSummary orgUnit, FieldTally soFar, FieldTally year) {}

    /** What the parts are. */
    public enum Grouping {
        PROGRAMME,
        DEPARTMENT
    }

    /**
     * What a new requirement would add.
     *
     * @param units how many units it asks
     * @param mostPerUnit the most fields that it adds for one unit
     * @param added by the requirement, over all units it asks
     * @param already asked of these units in the year without it
     */
    public record Estimate(
            PlanSummary plan, int units, int mostPerUnit, FieldTally added, FieldTally already, Page<Addition> rows) {}

    /** The same for one unit. */
    public record Addition(OrgUnitSummary orgUnit, FieldTally added, FieldTally already) {}
}
