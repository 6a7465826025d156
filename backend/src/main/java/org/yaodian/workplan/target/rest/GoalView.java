package org.yaodian.workplan.target.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;

/** An interim or org-unit goal as it goes out. */
@Schema(name = "Goal")
record GoalView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Nullable Reference orgUnit,
        @Nullable LocalDate date,
        @Schema(required = true, examples = "58") @Nullable BigDecimal value,
        @Nullable BigDecimal valueUpper,
        @Schema(required = true) List<String> permissions)
        implements Representation {}
