package org.yaodian.workplan.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task as somebody wants it to be. */
@Schema(name = "TaskRequest", examples = """
        {"code": "T08-4", "plan": "heyuan-2025", "programme": "P08", "number": 4, "title": "深化产教融合（示例）",
         "description": "推动职业学校与园区企业共建实训基地。", "leadDepartment": "vocational", "supportDepartments": ["finance"],
         "startDate": "2025-03-01", "dueDate": "2025-11-30",
         "clauses": [{"text": "建成一批校企共建的实训基地", "kind": "ACTION", "start": null, "end": null}]}""")
public record TaskSpec(
        @Schema(description = "计划内唯一的代码", examples = "T08-4")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,59}")
        String code,

        @Schema(description = "所属计划的代码或 id；之后不能更换", examples = "heyuan-2025") @NotNull
        String plan,

        @Schema(description = "所属工程的代码或 id", examples = "P08") @NotNull
        String programme,

        @Schema(description = "工程内唯一的序号", examples = "4") @NotNull @Min(1) @Max(999)
        Integer number,

        @Schema(examples = "深化产教融合（示例）") @NotNull @Size(min = 1, max = 200)
        String title,

        @Nullable @Size(max = 5000) String description,

        @Schema(description = "牵头科室的代码或 id", examples = "vocational") @Nullable
        String leadDepartment,

        @Schema(description = "配合科室的代码或 id，不重复", examples = "[\"finance\"]") @Nullable @Size(max = 30)
        List<@NotNull String> supportDepartments,

        @Schema(description = "缺省为计划的开始日") @Nullable LocalDate startDate,

        @Schema(description = "缺省为计划的结束日") @Nullable LocalDate dueDate,

        @Schema(description = "原文条款，按顺序") @Nullable @Size(max = 200)
        List<@NotNull @Valid ClauseSpec> clauses,

        @Schema(description = "人工认定的进度，0–1；为 null 时按指标和里程碑计算", examples = "0.6")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 4)
        BigDecimal progressOverride,

        @Schema(description = "人工认定进度的理由；认定进度时必填，否则不保留", examples = "主体工程已完工，验收材料待归档") @Nullable @Size(max = 500)
        String progressReason,

        @Schema(description = "进展填报的周期，缺省 NONE（不要求）", examples = "QUARTERLY") @Nullable
        ReportingCycle reportingCycle) {

    public ReportingCycle cycle() {
        return reportingCycle == null ? ReportingCycle.NONE : reportingCycle;
    }

    public LocalDate startOr(LocalDate fallback) {
        return startDate == null ? fallback : startDate;
    }

    public LocalDate dueOr(LocalDate fallback) {
        return dueDate == null ? fallback : dueDate;
    }

    public List<String> supporters() {
        return supportDepartments == null ? List.of() : supportDepartments;
    }

    public List<ClauseSpec> clausesOrNone() {
        return clauses == null ? List.of() : clauses;
    }
}
