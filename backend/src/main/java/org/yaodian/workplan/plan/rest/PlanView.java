package org.yaodian.workplan.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.plan.PlanStatus;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;

/** A plan as it goes out. */
@Schema(name = "Plan")
record PlanView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true, examples = "heyuan-2025") String code,

        @Schema(required = true, examples = "河源市教育局2025年工作要点（示例）")
        String title,

        @Schema(required = true, examples = "2025") int year,
        @Schema(required = true) Reference orgUnit,
        @Schema(required = true) LocalDate startDate,
        @Schema(required = true) LocalDate endDate,
        @Schema(required = true) PlanStatus status,
        @Schema(required = true) List<String> permissions)
        implements Representation {}
