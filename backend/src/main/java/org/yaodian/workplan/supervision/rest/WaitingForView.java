package org.yaodian.workplan.supervision.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.supervision.WaitingFor;

/** Whom an order waits for, for what and since when. */
@Schema(name = "SupervisionWaiting")
record WaitingForView(
        @Schema(required = true, description = "在等哪一步") WaitingFor.Step step,

        @Schema(required = true, description = "是否在等督办部门；否则在等 party")
        boolean byOffice,

        @Schema(description = "涉及的责任方；整张督办单时为 null") @Nullable
        PartyView party,

        @Schema(required = true, description = "从何时起") Instant since) {}
