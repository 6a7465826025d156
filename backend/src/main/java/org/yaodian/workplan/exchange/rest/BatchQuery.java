package org.yaodian.workplan.exchange.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yaodian.workplan.exchange.BatchMode;
import org.yaodian.workplan.exchange.BatchWish;
import org.yaodian.workplan.shared.problem.Problem;

/** How a batch is to be taken. */
public class BatchQuery {
    @Parameter(
            description = "atomic（缺省）：全部写入，有一行不合格则全部不写；partial：合格的写入，不合格的逐行列出",
            schema =
                    @Schema(
                            enumeration = {"atomic", "partial"},
                            defaultValue = "atomic"))
    @QueryParam("mode")
    @DefaultValue("atomic")
    public String mode = "atomic";

    @Parameter(description = "只校验，什么也不写入")
    @QueryParam("validateOnly")
    @DefaultValue("false")
    public boolean validateOnly;

    BatchWish wish() {
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "atomic" -> new BatchWish(BatchMode.ATOMIC, validateOnly);
            case "partial" -> new BatchWish(BatchMode.PARTIAL, validateOnly);
            default -> throw Problem.parameter("mode", "batch.mode-unknown", mode);
        };
    }
}
