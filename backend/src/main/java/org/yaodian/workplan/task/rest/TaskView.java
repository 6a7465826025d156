package org.yaodian.workplan.task.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;
import org.yaodian.workplan.task.ReportingCycle;

/** A task as it goes out. */
@Schema(name = "Task")
record TaskView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true, examples = "T08-4") String code,
        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference programme,
        @Schema(required = true, examples = "4") int number,
        @Schema(required = true, examples = "深化产教融合（示例）") String title,
        @Nullable String description,
        @Schema(description = "牵头科室") @Nullable Reference leadDepartment,
        @Schema(required = true, description = "配合科室") List<Reference> supportDepartments,
        @Schema(required = true) LocalDate startDate,
        @Schema(required = true) LocalDate dueDate,
        @Schema(required = true) List<ClauseView> clauses,
        @Schema(required = true) Light light,
        @Schema(required = true, description = "亮灯的依据") List<ReasonView> reasons,

        @Schema(description = "进度，0–1；没有可计算的内容时为 null", examples = "0.6125") @Nullable
        BigDecimal progress,

        @Schema(description = "人工认定的进度，0–1", examples = "0.6") @Nullable
        BigDecimal progressOverride,

        @Nullable String progressReason,
        @Schema(required = true, description = "进展填报的周期") ReportingCycle reportingCycle,

        @Schema(required = true, examples = "[\"update\", \"delete\", \"createAssignment\", \"reportProgress\"]")
        List<String> permissions)
        implements Representation {}
