package org.yaodian.workplan.reporting.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.shared.http.Reference;

/** What a unit owes. */
@Schema(name = "DueList")
record DueListView(
        @Schema(required = true) Reference plan,
        @Schema(required = true) Reference orgUnit,

        @Schema(description = "科室的填报任务；单位自己的则为 null") @Nullable
        Reference department,

        @Schema(required = true) LocalDate asOf,

        @Schema(required = true, description = "最急的在前：被退回、已逾期、待报、可提前报")
        List<DueReportView> reports,

        @Schema(required = true, description = "有填报周期的任务，该写而未写的进展，最急的在前")
        List<DueTaskReportView> taskReports,

        @Schema(
                required = true,
                description = "createProgressReport：可以填写这里的任务进展",
                examples = "[\"createProgressReport\"]")
        List<String> permissions) {}
