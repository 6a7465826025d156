package org.yaodian.workplan.reporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.organisation.OrgLevel;
import org.yaodian.workplan.shared.time.Frequency;
import org.yaodian.workplan.target.AppliesTo;
import org.yaodian.workplan.target.Rollup;

/** What a new target would ask: those of its fields that say who reports what, and how often. */
@Schema(name = "BurdenEstimateRequest", examples = """
        {"frequency": "QUARTERLY", "reportingLevel": "SCHOOL", "rollup": "RATIO",
         "appliesTo": {"orgUnits": [], "types": ["VOCATIONAL"]}, "startDate": null, "dueDate": null,
         "denominator": "专业课教师总数"}""")
public record ReportingRequirement(
        @NotNull Frequency frequency,
        @Schema(description = "由哪一级填报") @NotNull OrgLevel reportingLevel,
        @Schema(description = "RATIO 每期填两个数，其余填一个") @NotNull Rollup rollup,
        @Nullable @Valid AppliesTo appliesTo,
        @Schema(description = "缺省为计划开始日") @Nullable LocalDate startDate,
        @Schema(description = "缺省为计划结束日") @Nullable LocalDate dueDate,

        @Schema(description = "定义卡中的分母；与已有指标相同时自动预填", examples = "专业课教师总数") @Nullable @Size(max = 2000)
        String denominator) {

    public AppliesTo appliesToOrAll() {
        return appliesTo == null ? AppliesTo.ALL : appliesTo;
    }
}
