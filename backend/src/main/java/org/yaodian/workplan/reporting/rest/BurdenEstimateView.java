package org.yaodian.workplan.reporting.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.reporting.Burden;
import org.yaodian.workplan.reporting.FieldTally;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.PageInfo;

/** What a new requirement would add, as it goes out. */
@Schema(name = "BurdenEstimate")
record BurdenEstimateView(
        @Schema(required = true) Reference plan,

        @Schema(required = true, description = "会被要求填报的单位数", examples = "14")
        int units,

        @Schema(required = true, description = "对一个单位最多增加几个字段", examples = "8")
        int mostPerUnit,

        @Schema(required = true, description = "全年合计增加") FieldTally added,

        @Schema(required = true, description = "这些单位全年已被要求的")
        FieldTally already,

        @Schema(required = true, description = "各单位，按代码排列") List<RowView> items,
        @Schema(required = true) PageInfo page) {

    /** One unit. */
    @Schema(name = "BurdenAddition")
    record RowView(
            @Schema(required = true) Reference orgUnit,
            @Schema(required = true) FieldTally added,
            @Schema(required = true) FieldTally already) {}

    static BurdenEstimateView of(Burden.Estimate estimate) {
        return new BurdenEstimateView(
                estimate.plan().reference(),
                estimate.units(),
                estimate.mostPerUnit(),
                estimate.added(),
                estimate.already(),
                estimate.rows().items().stream()
                        .map(row -> new RowView(row.orgUnit().reference(), row.added(), row.already()))
                        .toList(),
                estimate.rows().page());
    }
}
