package org.yaodian.workplan.reminder.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.reminder.LadderStep;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;

/** A plan's ladder. */
@Schema(name = "ReminderLadder")
record LadderView(
        @Schema(required = true, description = "计划的 id：每个计划恰有一个阶梯")
        UUID id,

        @Schema(required = true) Reference plan,

        @Schema(required = true, description = "0 表示还是缺省的阶梯")
        long revision,

        @Schema(required = true) boolean enabled,
        @Schema(required = true) List<LadderStep> steps,
        @Schema(required = true, examples = "[\"update\"]") List<String> permissions)
        implements Representation {}
