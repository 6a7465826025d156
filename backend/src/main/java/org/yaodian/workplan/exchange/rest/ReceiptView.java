package org.yaodian.workplan.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yaodian.workplan.exchange.BatchFormat;
import org.yaodian.workplan.exchange.BatchMode;
import org.yaodian.workplan.exchange.ImportState;
import org.yaodian.workplan.shared.http.Representation;

/** What came of a batch, with the first of its rejected rows. */
@Schema(name = "Receipt")
record ReceiptView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) ImportState state,
        @Schema(required = true) BatchMode mode,
        @Schema(required = true) boolean validateOnly,

        @Schema(required = true, description = "沙箱客户端所发：只校验，从不计入")
        boolean sandbox,

        @Schema(required = true) BatchFormat format,

        @Schema(required = true, description = "收到的字节数", examples = "184320")
        long bytes,

        @Schema(
                required = true,
                description = "收到内容的 SHA-256",
                examples = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")
        String sha256,

        @Schema(required = true, description = "发送者的用户名或客户端", examples = "dongyuan-edu")
        String sender,

        @Schema(required = true, description = "已处理的行数", examples = "1200")
        int processed,

        @Schema(required = true, examples = "1180") int created,
        @Schema(required = true, examples = "7") int updated,
        @Schema(required = true, examples = "12") int unchanged,
        @Schema(required = true, examples = "1") int rejected,
        @Schema(required = true) Instant startedAt,
        @Schema(required = true) Instant progressedAt,

        @Schema(required = true, description = "被拒的行，最多 1000 条；全部见 /imports/{id}/rows")
        List<ReceiptRowView> rows,

        @Schema(required = true, description = "rows 之外还有没有")
        boolean more)
        implements Representation {}
