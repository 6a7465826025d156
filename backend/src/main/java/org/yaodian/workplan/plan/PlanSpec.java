package org.yaodian.workplan.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as somebody wants it to be. */
@Schema(name = "PlanRequest", examples = """
        {"code": "heyuan-2026", "title": "河源市教育局2026年工作要点（示例）", "year": 2026, "orgUnit": "441600",
         "startDate": "2026-01-01", "endDate": "2026-12-31", "status": "DRAFT"}""")
public record PlanSpec(
        @Schema(description = "全局唯一的代码", examples = "heyuan-2026")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,59}")
        String code,

        @Schema(examples = "河源市教育局2026年工作要点（示例）") @NotNull @Size(min = 1, max = 200)
        String title,

        @NotNull @Min(2000) @Max(2100) Integer year,

        @Schema(description = "制定单位的代码或 id", examples = "441600") @NotNull
        String orgUnit,

        @NotNull LocalDate startDate,
        @NotNull LocalDate endDate,

        @Schema(description = "缺省 DRAFT；ACTIVE 之后才能填报，CLOSED 之后不再改动") @Nullable
        PlanStatus status) {

    public PlanStatus statusOr(PlanStatus fallback) {
        return status == null ? fallback : status;
    }
}
