package org.yaodian.workplan.target.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.target.GoalComparator;

/** A value by period as it goes out. */
@Schema(name = "Series")
record SeriesView(
        @Schema(required = true) Reference target,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) Frequency frequency,

        @Schema(description = "计量单位；覆盖率指标的填报单位自身数值没有单位，为 null", examples = "PERCENT") @Nullable
        String unit,

        @Schema(required = true) GoalComparator comparator,

        @Schema(required = true, description = "从指标的第一期到 asOf 所在的一期，没有数据的期也在内")
        List<Point> points,

        @Schema(required = true, description = "应走的路：从开始经各阶段目标到到期日；没有目标值时为空")
        List<Step> path,

        ValueView.@Nullable ForecastView forecast,

        @Schema(required = true, description = "口径的改动，旧的在前") List<DefinitionChange> definitionChanges) {

    /** One period. */
    @Schema(name = "SeriesPoint")
    record Point(
            @Schema(required = true, examples = "2025-Q3") String period,
            @Schema(required = true, description = "期末") LocalDate endsOn,

            @Schema(required = true, description = "数值截至哪一天：期末，最后一期为 asOf")
            LocalDate asOf,

            @Schema(examples = "56.36") @Nullable BigDecimal value,
            @Schema(examples = "6200") @Nullable BigDecimal numerator,
            @Schema(examples = "11000") @Nullable BigDecimal denominator,
            @Schema(examples = "55") @Nullable BigDecimal goal,

            @Schema(description = "完成率，限于 0–1", examples = "1") @Nullable
            BigDecimal achievement,

            @Schema(examples = "52.99") @Nullable BigDecimal expected,
            @Schema(required = true) Light light,
            @Schema(required = true, examples = "2") int reportedUnits,
            @Schema(required = true, examples = "3") int expectedUnits,

            @Schema(required = true, description = "所含数据是否按不同版本的口径填报", examples = "false")
            boolean mixedDefinitions) {}

    /** What should be reached by a day. */
    @Schema(name = "PathStep")
    record Step(
            @Schema(required = true) LocalDate date,

            @Schema(required = true, examples = "52") @Nullable
            BigDecimal value) {}

    /** A new version of the definition card. */
    @Schema(name = "DefinitionChange")
    record DefinitionChange(
            @Schema(required = true, examples = "2") int version,
            @Schema(required = true) Instant since,

            @Schema(examples = "按省教育厅新口径，不再计入外聘教师") @Nullable
            String reason) {}
}
