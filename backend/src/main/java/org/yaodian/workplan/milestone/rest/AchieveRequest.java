package org.yaodian.workplan.milestone.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a milestone was delivered. */
@Schema(name = "AchieveRequest", examples = """
        {"completedDate": "2025-06-27"}""")
public record AchieveRequest(
        @Schema(description = "完成日，不晚于今天") @NotNull LocalDate completedDate) {}
