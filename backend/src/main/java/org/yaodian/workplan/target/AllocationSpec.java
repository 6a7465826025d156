package org.yaodian.workplan.target;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which shares of a gap become the goals of the units below. */
@Schema(name = "AllocateRequest", examples = """
        {"orgUnit": "441600", "asOf": "2025-10-15", "allocation": "CAPPED", "cap": 5}""")
public record AllocationSpec(
        @Schema(description = "把哪个单位的差距分给下级，代码或 id；缺省为计划的单位", examples = "441600") @Nullable
        String orgUnit,

        @Schema(description = "按哪一天的数据，缺省为今天（北京时间）", examples = "2025-10-15") @Nullable
        LocalDate asOf,

        @NotNull Allocation allocation,

        @Schema(description = "单个单位最多提高多少：比率为百分点，其余为自身数值的百分之几；仅 CAPPED，且必填", examples = "5")
        @Nullable
        @Digits(integer = 4, fraction = 2)
        BigDecimal cap) {}
