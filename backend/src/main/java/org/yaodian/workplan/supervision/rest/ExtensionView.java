package org.yaodian.workplan.supervision.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** More time, asked for and not decided on. */
@Schema(name = "SupervisionExtension")
record ExtensionView(
        @Schema(required = true, description = "申请延至") LocalDate until,

        @Schema(description = "理由；只对责任方本身及其上级可见", examples = "设备到货推迟。") @Nullable
        String reason,

        @Schema(required = true) Instant requestedAt) {}
