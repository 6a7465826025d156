package org.yaodian.workplan.exchange.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.exchange.BatchFormat;
import org.yaodian.workplan.exchange.BatchMode;
import org.yaodian.workplan.exchange.ImportState;
import org.yaodian.workplan.shared.http.Reference;

/** A batch in the list of all. */
@Schema(name = "BatchImport")
record ImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ImportState state,
        @Schema(required = true) BatchMode mode,
        @Schema(required = true) boolean validateOnly,

        @Schema(required = true, description = "沙箱客户端所发：只校验，从不计入")
        boolean sandbox,

        @Schema(required = true) BatchFormat format,

        @Schema(required = true, description = "发送者的用户名或客户端", examples = "dongyuan-edu")
        String sender,

        @Schema(description = "发送者所属单位；全市的为 null") @Nullable Reference orgUnit,
        @Schema(required = true, examples = "1200") int processed,
        @Schema(required = true, examples = "1180") int created,
        @Schema(required = true, examples = "7") int updated,
        @Schema(required = true, examples = "12") int unchanged,
        @Schema(required = true, examples = "1") int rejected,
        @Schema(required = true) Instant startedAt,
        @Schema(required = true) Instant progressedAt) {}
