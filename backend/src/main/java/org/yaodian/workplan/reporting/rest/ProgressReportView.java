package org.yaodian.workplan.reporting.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;
import org.yaodian.workplan.shared.http.Representation;
import org.yaodian.workplan.target.ObservationStatus;

/** A report on a task in words as it goes out. */
@Schema(name = "ProgressReport")
record ProgressReportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) long revision,
        @Schema(required = true) Reference task,

        @Schema(required = true, description = "填报单位；填报方是科室时为其所属单位")
        Reference orgUnit,

        @Schema(description = "填报科室；填报方是单位时为 null") @Nullable
        Reference department,

        @Schema(required = true, examples = "2025-Q3") String period,

        @Schema(required = true, examples = "两所职业学校已与园区企业签订共建协议（示例）。")
        String words,

        @Schema(description = "自评进度，0–1", examples = "0.6") @Nullable
        BigDecimal progress,

        @Schema(required = true) ObservationStatus status,

        @Schema(required = true, description = "第几版；更正一次加一", examples = "1")
        int version,

        @Schema(description = "更正的原因") @Nullable String correctionReason,
        @Schema(description = "退回的原因") @Nullable String returnReason,
        @Schema(required = true, description = "退回涉及的字段") List<String> returnFields,
        @Schema(required = true) Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        @Schema(description = "被更正取代的时间") @Nullable Instant supersededAt,

        @Schema(required = true, examples = "[\"update\", \"submit\"]")
        List<String> permissions)
        implements Representation {}
