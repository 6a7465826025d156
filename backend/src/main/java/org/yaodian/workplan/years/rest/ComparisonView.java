package org.yaodian.workplan.years.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.shared.http.Reference;

/** A plan beside an earlier one. */
@Schema(name = "PlanComparison")
record ComparisonView(
        @Schema(required = true) Reference plan,
        @Schema(required = true, examples = "2026") int year,
        @Schema(required = true, description = "往年计划") Reference with,
        @Schema(required = true, examples = "2025") int withYear,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) Counts tasks,
        @Schema(required = true) Counts targets,
        @Schema(required = true) Counts milestones,

        @Schema(required = true, description = "先任务，再指标，再里程碑；先本计划的，再往年有而本计划没有的")
        List<ComparisonItemView> items,

        @Schema(required = true, examples = "[\"carryOver\", \"createSuccession\"]")
        List<String> permissions) {

    /** How many there are of each. */
    @Schema(name = "ComparisonCounts")
    record Counts(
            @Schema(required = true, examples = "31") int same,
            @Schema(required = true, examples = "12") int changed,

            @Schema(required = true, description = "新增", examples = "9")
            int added,

            @Schema(required = true, examples = "4") int dropped,

            @Schema(required = true, description = "dropped 之中没有完成的", examples = "2")
            int leftOver) {}
}
