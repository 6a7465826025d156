package org.yaodian.workplan.reporting.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.reporting.Burden;
import org.yaodian.workplan.reporting.FieldTally;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.paging.PageInfo;

/** How much units are asked, as it goes out. */
@Schema(name = "Burden")
record BurdenView(
        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true) LocalDate asOf,

        @Schema(required = true, description = "须填报的单位数", examples = "8")
        int units,

        @Schema(required = true, description = "截至 asOf 已开始的各期")
        FieldTally soFar,

        @Schema(required = true, description = "全年") FieldTally year,

        @Schema(required = true, description = "全年，按工程或牵头科室分列")
        List<PartView> parts,

        @Schema(required = true, description = "各单位，按代码排列") List<RowView> items,
        @Schema(required = true) PageInfo page) {

    /** One programme or department. */
    @Schema(name = "BurdenPart")
    record PartView(
            @Schema(description = "没有牵头科室时为 null") @Nullable Reference reference,
            @Schema(required = true) FieldTally year) {}

    /** One unit. */
    @Schema(name = "BurdenRow")
    record RowView(
            @Schema(required = true) Reference orgUnit,
            @Schema(required = true) FieldTally soFar,
            @Schema(required = true) FieldTally year) {}

    static BurdenView of(Burden burden) {
        return new BurdenView(
                burden.plan().reference(),
                burden.orgUnit().reference(),
                burden.asOf(),
                burden.units(),
                burden.soFar(),
                burden.year(),
                burden.parts().stream()
                        .map(part -> new PartView(part.reference(), part.year()))
                        .toList(),
                burden.rows().items().stream()
                        .map(row -> new RowView(row.orgUnit().reference(), row.soFar(), row.year()))
                        .toList(),
                burden.rows().page());
    }
}
