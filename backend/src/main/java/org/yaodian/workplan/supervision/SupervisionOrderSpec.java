package org.yaodian.workplan.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supervision order as somebody wants it to be, before it is issued. */
@Schema(name = "SupervisionOrderRequest", examples = """
        {"plan": "heyuan-2025", "title": "关于加快“双师型”教师培养进度的督办（示例）",
         "demand": "请逐校核实缺口，报送整改措施和完成时限。", "task": null, "target": "dual-qualified-teachers", "milestone": null,
         "deadline": "2025-11-28",
         "instruction": {"by": "市教育局主要负责人（示例）", "text": "请职成科牵头，限期整改。", "date": "2025-11-10"},
         "responsibilities": [{"kind": "LEAD", "orgUnit": null, "department": "vocational"},
                              {"kind": "RESPONSIBLE", "orgUnit": "441625", "department": null}]}""")
public record SupervisionOrderSpec(
        @Schema(description = "所属计划的代码或 id；之后不能更换", examples = "heyuan-2025") @NotNull
        String plan,

        @Schema(examples = "关于加快“双师型”教师培养进度的督办（示例）") @NotBlank @Size(max = 200)
        String title,

        @Schema(description = "督办要求", examples = "请逐校核实缺口，报送整改措施和完成时限。") @NotBlank @Size(max = 4000)
        String demand,

        @Schema(description = "督办事项：任务的代码或 id；task、target、milestone 至多填一个", examples = "T10") @Nullable
        String task,

        @Schema(description = "督办事项：指标的代码或 id", examples = "dual-qualified-teachers") @Nullable
        String target,

        @Schema(description = "督办事项：里程碑的代码或 id", examples = "M10-1") @Nullable
        String milestone,

        @Schema(description = "办结期限；发出时不能已过") @NotNull LocalDate deadline,

        @Schema(description = "领导批示") @Nullable @Valid Instruction instruction,

        @Schema(description = "责任矩阵：一个牵头，其余为责任或配合，最多 100 个") @NotEmpty @Size(max = 100)
        List<@NotNull @Valid ResponsibilitySpec> responsibilities) {}
