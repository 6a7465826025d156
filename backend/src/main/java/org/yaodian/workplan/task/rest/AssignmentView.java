package org.yaodian.workplan.task.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;

/** An assignment as it goes out. */
@Schema(name = "Assignment")
record AssignmentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) Reference task,
        @Schema(required = true, description = "责任单位") Reference orgUnit,

        @Schema(description = "责任人或责任股室", examples = "东源县教育局职成股（示例）") @Nullable
        String owner,

        @Schema(required = true) LocalDate dueDate,

        @Schema(required = true, description = "进度，0–1", examples = "0.25")
        BigDecimal progress,

        @Nullable String note,
        @Schema(required = true) List<String> permissions)
        implements Representation {}
