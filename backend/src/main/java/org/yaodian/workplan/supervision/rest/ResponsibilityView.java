package org.yaodian.workplan.supervision.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.supervision.ResponsibilityState;

/** One row of the responsibility matrix. */
@Schema(name = "SupervisionResponsibility")
record ResponsibilityView(
        @Schema(required = true) UUID id,
        @Schema(required = true) PartyView party,
        @Schema(required = true) ResponsibilityState state,
        @Schema(required = true, description = "此状态从何时起") Instant since,

        @Schema(required = true, description = "回复期限，含已同意的延期")
        LocalDate dueDate,

        @Schema(description = "截至 asOf 距期限的天数，逾期为负；不欠回复时为 null", examples = "5") @Nullable
        Integer daysLeft,

        @Schema(description = "签收时间") @Nullable Instant acknowledgedAt,
        @Schema(description = "有效回复的日期；被退回的不算") @Nullable LocalDate answeredOn,

        @Schema(description = "最近一次回复；只对责任方本身及其上级可见") @Nullable
        String reply,

        @Schema(description = "待批的延期申请") @Nullable ExtensionView extension,

        @Schema(required = true, examples = "[\"acknowledge\", \"request-extension\"]")
        List<String> permissions) {}
