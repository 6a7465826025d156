package org.yaodian.workplan.milestone.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.milestone.MilestoneKind;
import org.yaodian.workplan.milestone.MilestoneStatus;
import org.yaodian.workplan.plan.Light;
import org.yaodian.workplan.plan.ReasonView;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;

/** A milestone as it goes out. */
@Schema(name = "Milestone")
record MilestoneView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true, examples = "M10-2") String code,
        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference task,

        @Schema(required = true, examples = "印发职业教育实训基地建设方案（示例）")
        String title,

        @Schema(required = true) MilestoneKind kind,
        @Schema(description = "责任单位；全市的节点为 null") @Nullable Reference orgUnit,
        @Schema(required = true) LocalDate dueDate,
        @Schema(description = "预计完成日") @Nullable LocalDate forecastDate,
        @Schema(description = "完成日") @Nullable LocalDate completedDate,
        @Schema(required = true, examples = "30") int warningDays,
        @Schema(required = true) MilestoneStatus status,
        @Schema(description = "未完成或取消的理由") @Nullable String statusReason,
        @Schema(required = true) Light light,
        @Schema(required = true, description = "亮灯的依据") List<ReasonView> reasons,

        @Schema(required = true, examples = "[\"update\", \"delete\", \"achieve\", \"cancel\", \"miss\"]")
        List<String> permissions)
        implements Representation {}
