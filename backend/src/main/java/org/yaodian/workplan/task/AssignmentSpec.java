package org.yaodian.workplan.task;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assignment as somebody wants it to be. */
@Schema(name = "AssignmentRequest", examples = """
        {"orgUnit": "441625", "owner": "东源县教育局职成股（示例）", "dueDate": "2025-10-31", "progress": 0.25,
         "note": "先在两所职业学校试点。"}""")
public record AssignmentSpec(
        @Schema(description = "责任单位的代码或 id，每项任务对一个单位只分解一次", examples = "441625") @NotNull
        String orgUnit,

        @Schema(description = "责任人或责任股室", examples = "东源县教育局职成股（示例）") @Nullable @Size(max = 100)
        String owner,

        @Schema(description = "缺省为任务的完成日") @Nullable LocalDate dueDate,

        @Schema(description = "进度，0–1，缺省 0", examples = "0.25")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 4)
        BigDecimal progress,

        @Nullable @Size(max = 2000) String note) {

    public LocalDate dueOr(LocalDate fallback) {
        return dueDate == null ? fallback : dueDate;
    }

    public BigDecimal progressOrNone() {
        return progress == null ? BigDecimal.ZERO : progress;
    }
}
