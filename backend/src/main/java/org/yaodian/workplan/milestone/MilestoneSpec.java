package org.yaodian.workplan.milestone;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A milestone as somebody wants it to be. Its state is given only when it is made; later it changes by verbs. */
@Schema(name = "MilestoneRequest", examples = """
        {"code": "M10-2", "plan": "heyuan-2025", "task": "T10", "title": "印发职业教育实训基地建设方案（示例）",
         "kind": "DOCUMENT", "orgUnit": null, "dueDate": "2025-06-30", "forecastDate": "2025-07-10", "warningDays": 30}""")
public record MilestoneSpec(
        @Schema(description = "计划内唯一的代码", examples = "M10-2")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,59}")
        String code,

        @Schema(description = "所属计划的代码或 id；之后不能更换", examples = "heyuan-2025") @NotNull
        String plan,

        @Schema(description = "所属任务的代码或 id", examples = "T10") @NotNull
        String task,

        @Schema(examples = "印发职业教育实训基地建设方案（示例）") @NotNull @Size(min = 1, max = 200)
        String title,

        @NotNull MilestoneKind kind,

        @Schema(description = "责任单位的代码或 id；全市的节点为 null", examples = "441625") @Nullable
        String orgUnit,

        @Schema(description = "完成期限，须在计划之内") @NotNull LocalDate dueDate,

        @Schema(description = "预计完成日") @Nullable LocalDate forecastDate,

        @Schema(description = "到期前多少天开始预警，缺省 30", examples = "30") @Nullable @Min(0) @Max(365)
        Integer warningDays,

        @Schema(description = "只在新建时填写：已经完成的，其完成日") @Nullable
        LocalDate completedDate,

        @Schema(description = "只在新建时填写，缺省 PLANNED（填了完成日则为 ACHIEVED）；之后用 :achieve、:miss、:cancel、:reopen") @Nullable
        MilestoneStatus status,

        @Schema(description = "只在新建时填写：未完成或取消的理由") @Nullable @Size(max = 500)
        String statusReason) {
    private static final int DEFAULT_WARNING_DAYS = 30;

    public int warningDaysOrDefault() {
        return warningDays == null ? DEFAULT_WARNING_DAYS : warningDays;
    }

    /** The status it is to begin with. */
    public MilestoneStatus initialStatus() {
        if (status != null) {
            return status;
        }
        return completedDate == null ? MilestoneStatus.PLANNED : MilestoneStatus.ACHIEVED;
    }
}
