package org.yaodian.workplan.target;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal besides the target's own: for one org unit, for a date on the way, or both. */
@Schema(name = "GoalRequest", examples = """
        {"orgUnit": "441625", "date": null, "value": 58, "valueUpper": null}""")
public record GoalSpec(
        @Schema(description = "只对这个单位有效；空则对全计划", examples = "441625") @Nullable
        String orgUnit,

        @Schema(description = "阶段目标的日期；空则为最终目标") @Nullable LocalDate date,

        @Schema(examples = "58") @NotNull @Digits(integer = 14, fraction = 6)
        BigDecimal value,

        @Schema(description = "上限，仅 BETWEEN") @Nullable @Digits(integer = 14, fraction = 6)
        BigDecimal valueUpper) {}
